import torch
from torch import nn


def conv(in_channels, out_channels, kernel_size):
    return nn.Conv2d(
        in_channels, out_channels, kernel_size, padding="same", bias=False
    )


plain = nn.Sequential(conv(256, 256, 3), nn.ReLU(), conv(256, 256, 3))
bottleneck = nn.Sequential(
    conv(256, 64, 1), nn.ReLU(), conv(64, 64, 3), nn.ReLU(), conv(64, 256, 1)
)

x = torch.zeros(1, 256, 14, 14)
for name, branch in (("plain", plain), ("bottleneck", bottleneck)):
    count = sum(p.numel() for p in branch.parameters())
    print(f"{name:11}{tuple(branch(x).shape)}  {count:9,}")
