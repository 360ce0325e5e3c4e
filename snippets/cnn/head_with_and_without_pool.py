import torch
from torch import nn


def count(module):
    return sum(p.numel() for p in module.parameters())


def network(pool, *head):
    return nn.Sequential(
        nn.Conv2d(1, 32, kernel_size=3),
        nn.ReLU(),
        nn.Conv2d(32, 64, kernel_size=3),
        nn.ReLU(),
        pool,
        *head,
    )


pools = {"none": nn.Identity(), "MaxPool2d(2)": nn.MaxPool2d(2)}
print("pool          itself  first Linear      network")
for name, pool in pools.items():
    first = nn.LazyLinear(128)
    head = (nn.Flatten(), first, nn.ReLU(), nn.Linear(128, 10))
    model = network(pool, *head)
    model(torch.zeros(1, 1, 28, 28))
    print(f"{name:12}{count(pool):8}{count(first):14,}{count(model):13,}")
