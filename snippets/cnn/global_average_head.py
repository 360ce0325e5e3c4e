import torch
from torch import nn


def network(pool):
    return nn.Sequential(
        nn.Conv2d(1, 32, kernel_size=3),
        nn.ReLU(),
        nn.Conv2d(32, 64, kernel_size=3),
        nn.ReLU(),
        pool,
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(64, 10),
    )


for pool in (nn.Identity(), nn.MaxPool2d(2)):
    model = network(pool)
    total = sum(p.numel() for p in model.parameters())
    head = sum(p.numel() for p in model[5:].parameters())
    print(f"{type(pool).__name__:10} head {head}, network {total:,}")

for height, width in [(28, 28), (32, 32), (64, 48)]:
    scores = model(torch.zeros(1, 1, height, width))
    print((height, width), "->", tuple(scores.shape))
