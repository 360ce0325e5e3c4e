import torch
import torch.nn.functional as F
from torch import nn


def count(layer):
    return sum(p.numel() for p in layer.parameters())


conv = nn.Conv2d(1, 32, kernel_size=3)
outputs = 32 * 26 * 26
print(f"conv    {count(conv):12,}")
# Shapes without numbers are enough to count
dense = nn.Linear(28 * 28, outputs, device="meta")
print(f"linear  {count(dense):12,}")

# A convolution is a linear layer: send each single pixel through it
torch.manual_seed(0)
w = torch.randn(1, 1, 3, 3)
pixels = torch.eye(28 * 28).reshape(-1, 1, 28, 28)
M = F.conv2d(pixels, w).flatten(1).T
x = torch.randn(1, 1, 28, 28)
print(torch.allclose(M @ x.flatten(), F.conv2d(x, w).flatten(), atol=1e-5))
nonzero = M[M != 0]
print(tuple(M.shape), f"{M.numel():,} entries")
print(f"{nonzero.numel():,} not zero, {nonzero.unique().numel()} different")
