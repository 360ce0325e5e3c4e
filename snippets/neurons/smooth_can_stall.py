import torch
from torch import nn

# float64: in float32 the slope of GELU would be 0 at -20
z = torch.tensor([-1.0, -5.0, -10.0, -20.0], dtype=torch.float64)
z.requires_grad_()
print(" " * 11, *(f"{v:8.0f}" for v in z.tolist()))
for activation in (nn.ReLU(), nn.SiLU(), nn.GELU(), nn.Mish(), nn.Softplus()):
    (slope,) = torch.autograd.grad(activation(z).sum(), z)
    print(
        f"{activation._get_name():11s}", *(f"{v:8.0e}" for v in slope.tolist())
    )
