import torch
from torch import nn


def cnn(*head):
    return nn.Sequential(
        nn.Conv2d(1, 32, kernel_size=3),
        nn.ReLU(),
        nn.Conv2d(32, 64, kernel_size=3),
        nn.ReLU(),
        nn.MaxPool2d(2),
        *head,
    )


large = torch.zeros(5, 1, 32, 32)
fixed = cnn(nn.Flatten(), nn.Linear(9216, 10))
try:
    fixed(large)
except RuntimeError as error:
    print("RuntimeError:", error)

# Repair 1: pool to 12×12 whatever comes in
adaptive = cnn(nn.AdaptiveAvgPool2d(12), nn.Flatten(), nn.Linear(9216, 10))
for size in (28, 32, 64):
    images = torch.zeros(5, 1, size, size)
    print(size, tuple(adaptive(images).shape))

# Repair 2: let the first batch decide; from then on it is fixed
lazy = cnn(nn.Flatten(), nn.LazyLinear(10))
print(tuple(lazy(large).shape), lazy[-1])
