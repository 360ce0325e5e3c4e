from torch.utils.data import DistributedSampler

sampler = DistributedSampler(range(8), num_replicas=2, rank=0, seed=0)
print("without set_epoch")
for epoch in range(3):
    print("  epoch", epoch, list(sampler))
print("with set_epoch")
for epoch in range(3):
    sampler.set_epoch(epoch)
    print("  epoch", epoch, list(sampler))
