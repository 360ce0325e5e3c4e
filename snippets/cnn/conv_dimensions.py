import torch
from torch import nn

examples = [
    (nn.Conv1d(2, 8, kernel_size=3), (4, 2, 100)),
    (nn.Conv2d(3, 8, kernel_size=3), (4, 3, 28, 28)),
    (nn.Conv3d(1, 8, kernel_size=3), (4, 1, 16, 28, 28)),
]
for layer, shape in examples:
    y = layer(torch.zeros(shape))
    name, weight = type(layer).__name__, tuple(layer.weight.shape)
    print(f"{name}  weight {weight}")
    print(f"        {shape} -> {tuple(y.shape)}")
