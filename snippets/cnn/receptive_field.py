import torch
from torch import nn

torch.manual_seed(0)
layers = [
    nn.Conv2d(1, 4, kernel_size=3),
    nn.Conv2d(4, 4, kernel_size=3),
    nn.AvgPool2d(2),
    nn.Conv2d(4, 4, kernel_size=3),
    nn.Conv2d(4, 4, kernel_size=3, dilation=2),
]


def first(value):
    return value[0] if isinstance(value, tuple) else value


def measured(depth):
    """Input rows with a gradient when one output is differentiated"""
    x = torch.randn(1, 1, 40, 40, requires_grad=True)
    y = nn.Sequential(*layers[:depth])(x)
    y[0, 0, y.shape[2] // 2, y.shape[3] // 2].backward()
    return (x.grad[0, 0] != 0).any(dim=1).sum().item()


field, jump = 1, 1
print("layer      kernel  dilation  field  measured")
for depth, layer in enumerate(layers, start=1):
    k, s = first(layer.kernel_size), first(layer.stride)
    d = first(getattr(layer, "dilation", 1))
    field += d * (k - 1) * jump
    jump *= s
    name = type(layer).__name__
    print(f"{name:11}{k:6}{d:10}{field:7}{measured(depth):10}")
