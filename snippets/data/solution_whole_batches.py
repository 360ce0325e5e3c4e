import torch
from torch.utils.data import (
    BatchSampler,
    DataLoader,
    RandomSampler,
    TensorDataset,
)


class Counting(TensorDataset):
    calls = 0

    def __getitem__(self, index):
        self.calls += 1
        return super().__getitem__(index)


torch.manual_seed(0)
x = torch.randn(1000, 3)
one_by_one, whole = Counting(x), Counting(x)
batches = BatchSampler(RandomSampler(whole), batch_size=64, drop_last=False)
loaders = (
    DataLoader(one_by_one, batch_size=64, shuffle=True),
    DataLoader(whole, sampler=batches, batch_size=None),
)
for loader in loaders:
    sizes = [len(batch) for (batch,) in loader]
    print(
        len(sizes), "batches, last", sizes[-1], "calls", loader.dataset.calls
    )
