import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=5)
print("weight", tuple(conv.weight.shape), "bias", tuple(conv.bias.shape))
print("parameters", sum(p.numel() for p in conv.parameters()))
y = conv(torch.zeros(10, 3, 32, 32))
print("output", tuple(y.shape))
print("multiplications per image", y[0].numel() * conv.weight[0].numel())
