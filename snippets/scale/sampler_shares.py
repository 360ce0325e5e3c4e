from torch.utils.data import DistributedSampler

examples = range(10)
for drop_last in (False, True):
    print("drop_last", drop_last)
    for rank in range(4):
        sampler = DistributedSampler(
            examples,
            num_replicas=4,  # without a process group, say both
            rank=rank,
            shuffle=False,
            drop_last=drop_last,
        )
        print("  rank", rank, list(sampler))
