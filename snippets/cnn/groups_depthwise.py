import torch
from torch import nn


def report(name, *layers):
    model = nn.Sequential(*layers)
    assert model(torch.zeros(1, 64, 28, 28)).shape == (1, 128, 28, 28)
    count = sum(p.numel() for p in model.parameters())
    shapes = [tuple(layer.weight.shape) for layer in layers]
    print(f"{name:10}{count:7,}  {shapes}")


full = {"kernel_size": 3, "padding": 1, "bias": False}
report("one group", nn.Conv2d(64, 128, **full))
report("4 groups", nn.Conv2d(64, 128, groups=4, **full))
report("64 groups", nn.Conv2d(64, 128, groups=64, **full))
depthwise = nn.Conv2d(64, 64, groups=64, **full)
report("separable", depthwise, nn.Conv2d(64, 128, 1, bias=False))

# Two groups: two convolutions side by side, which never meet
torch.manual_seed(0)
grouped = nn.Conv2d(4, 6, groups=2, **full)
x = torch.randn(1, 4, 8, 8)
W = grouped.weight
halves = [
    torch.conv2d(x[:, :2], W[:3], padding=1),
    torch.conv2d(x[:, 2:], W[3:], padding=1),
]
print(torch.allclose(grouped(x), torch.cat(halves, dim=1), atol=1e-6))

try:
    nn.Conv2d(64, 128, kernel_size=3, groups=3)
except ValueError as error:
    print("ValueError:", error)
