import torch
from torch import nn

layers = {
    "gray": nn.Conv2d(1, 32, kernel_size=3),
    "color": nn.Conv2d(3, 32, kernel_size=3),
    "second": nn.Conv2d(32, 64, kernel_size=3),
}
for name, layer in layers.items():
    print(f"{name:7}{tuple(layer.weight.shape)}")

try:
    nn.Conv2d(out_channels=32, kernel_size=3)
except TypeError as error:
    print("TypeError:", error)

# The lazy layer takes the depth from its first batch
lazy = nn.LazyConv2d(32, kernel_size=3)
lazy(torch.zeros(1, 5, 28, 28))
print(f"lazy   {tuple(lazy.weight.shape)}")
