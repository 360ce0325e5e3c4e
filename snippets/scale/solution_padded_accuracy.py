from torch.utils.data import DistributedSampler

right = [1, 0, 1, 1, 1, 1, 1, 1, 1, 1]
padded, exact = [], []
for rank in range(4):
    sampler = DistributedSampler(
        right, num_replicas=4, rank=rank, shuffle=False
    )
    padded += [right[i] for i in sampler]
    exact += right[rank::4]
for name, part in (("sampler", padded), ("slices", exact)):
    print(f"{name:8}{sum(part)} of {len(part)}")
