import torch
from torch import nn

z = torch.tensor([-20.0, -1e-6, 1e-6], requires_grad=True)
for alpha in (0.5, 1.0, 2.0):
    value = nn.ELU(alpha)(z)
    (slope,) = torch.autograd.grad(value.sum(), z)
    far, left, right = slope.tolist()
    print(
        f"alpha {alpha}: value at -20 {value[0].item():5.2f}"
        f"  slope left of 0 {left:.2f}  right of 0 {right:.2f}"
    )
