import torch
from torch import nn

z = torch.tensor([-3.001, -2.999, -1.5, 2.999, 3.001], requires_grad=True)
f = nn.Hardswish()(z) + 0.0  # prints -0.0 as 0
(slope,) = torch.autograd.grad(f.sum(), z)
print("f ", *(f"{v:7.4f}" for v in f.tolist()))
print("f'", *(f"{v:7.4f}" for v in slope.tolist()))
