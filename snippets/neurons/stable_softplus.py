import torch
from torch import nn


def stable(z):
    # At a tie maximum shares the gradient: slope 1/2 at 0, clamp gives 1
    largest = torch.maximum(z, torch.zeros_like(z))
    return largest + torch.log1p(torch.exp(-z.abs()))


versions = {
    "log(1 + exp(z))": lambda z: torch.log(1 + torch.exp(z)),
    "where": lambda z: torch.where(z > 20, z, torch.log(1 + torch.exp(z))),
    "max + log1p": stable,
    "nn.Softplus()": nn.Softplus(),
}
for name, softplus in versions.items():
    z = torch.tensor([-30.0, 0.0, 1000.0], requires_grad=True)
    value = softplus(z)
    (slope,) = torch.autograd.grad(value.sum(), z)
    print(name)
    print("  value", *(f"{number:8.2g}" for number in value.tolist()))
    print("  slope", *(f"{number:8.2g}" for number in slope.tolist()))
print(nn.Softplus(), f"{nn.Softplus()(torch.tensor(0.0)):.4f}")
