import torch
from torch import nn

versions = {
    "log(1 + exp(z))": lambda z: torch.log(1 + torch.exp(z)),
    "where": lambda z: torch.where(z > 20, z, torch.log(1 + torch.exp(z))),
    "max + log1p": lambda z: z.clamp(min=0) + torch.log1p(torch.exp(-z.abs())),
    "nn.Softplus()": nn.Softplus(),
}
for name, softplus in versions.items():
    z = torch.tensor([-30.0, 1000.0], requires_grad=True)
    value = softplus(z)
    (slope,) = torch.autograd.grad(value.sum(), z)
    print(f"{name:15s}", end="")
    for v, s in zip(value.tolist(), slope.tolist(), strict=True):
        print(f"   {v:7.2g}  slope {s:7.2g}", end="")
    print()
print(nn.Softplus(), f"{nn.Softplus()(torch.tensor(0.0)):.4f}")
