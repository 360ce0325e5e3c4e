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


class WholeBatches(Counting):
    def __getitems__(self, indices):  # all indices of a batch at once
        return self[indices]


def as_it_is(batch):
    return batch


torch.manual_seed(0)
x = torch.randn(1000, 3)
indices = BatchSampler(RandomSampler(x), batch_size=64, drop_last=False)
loaders = {
    "one by one": DataLoader(Counting(x), batch_size=64, shuffle=True),
    "sampler": DataLoader(Counting(x), sampler=indices, batch_size=None),
    "__getitems__": DataLoader(
        WholeBatches(x), batch_size=64, shuffle=True, collate_fn=as_it_is
    ),
}
for name, loader in loaders.items():
    sizes = [len(batch) for (batch,) in loader]
    print(f"{name:13}{len(sizes)} batches, last {sizes[-1]}", end=", ")
    print(f"calls {loader.dataset.calls}")
