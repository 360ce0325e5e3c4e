import time

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = torch.randn(10_000, 20), torch.randint(10, (10_000,))
dataset = TensorDataset(x, y)
features, label = dataset[0]
print(len(dataset), tuple(features.shape), tuple(label.shape))


def indexed(shuffle):
    order = torch.randperm(len(x)) if shuffle else torch.arange(len(x))
    for indices in order.split(64):
        yield x[indices], y[indices]


def seconds_of_epoch(batches):
    start = time.perf_counter()
    for _ in batches:
        pass
    return time.perf_counter() - start


pairs = zip(DataLoader(dataset, 64), indexed(shuffle=False), strict=True)
print("same batches", all(torch.equal(a[0], b[0]) for a, b in pairs))
slow = min(
    seconds_of_epoch(DataLoader(dataset, 64, shuffle=True)) for _ in range(2)
)
fast = min(seconds_of_epoch(indexed(shuffle=True)) for _ in range(2))
print("indexing more than 5 times as fast", slow > 5 * fast)
