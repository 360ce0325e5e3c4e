import torch
from torch.utils.data import DataLoader


def two_epochs(generator=None, draws=0):
    torch.manual_seed(0)
    loader = DataLoader(range(100), 10, shuffle=True, generator=generator)
    first = torch.cat(list(loader))
    torch.rand(draws)  # such as a dropout layer would take
    return first, torch.cat(list(loader))


def same(a, b):
    return [torch.equal(x, y) for x, y in zip(a, b, strict=True)]


def fixed():
    return torch.Generator().manual_seed(1)


first, second = two_epochs(fixed())
print("epoch 1 = epoch 2    ", torch.equal(first, second))
print("same examples in both", set(first.tolist()) == set(second.tolist()))
print("same seed            ", same(two_epochs(fixed()), two_epochs(fixed())))
print("one more draw, global", same(two_epochs(), two_epochs(draws=1)))
print(
    "one more draw, own   ",
    same(two_epochs(fixed()), two_epochs(fixed(), draws=1)),
)
