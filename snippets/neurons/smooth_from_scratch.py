import torch
from torch import nn


def softplus(z):
    return torch.logaddexp(z, torch.zeros_like(z))  # ln(e^z + e^0)


def silu(z):
    return z * torch.sigmoid(z)


def gelu(z):
    return z * (1 + torch.erf(z / 2**0.5)) / 2


def mish(z):
    return z * torch.tanh(softplus(z))


def softsign(z):
    return z / (1 + z.abs())


def hard_sigmoid(z):
    return (z + 3).clamp(0, 6) / 6


def hard_swish(z):
    return z * hard_sigmoid(z)


def hard_tanh(z):
    return z.clamp(-1, 1)


pairs = {
    softplus: nn.Softplus(),
    silu: nn.SiLU(),
    gelu: nn.GELU(),
    mish: nn.Mish(),
    softsign: nn.Softsign(),
    hard_sigmoid: nn.Hardsigmoid(),
    hard_swish: nn.Hardswish(),
    hard_tanh: nn.Hardtanh(),
}
# float64 for gradcheck; 400 points miss the corners at 1 and 3
z = torch.linspace(-8, 8, 400, dtype=torch.float64, requires_grad=True)
for mine, theirs in pairs.items():
    (my_slope,) = torch.autograd.grad(mine(z).sum(), z)
    (their_slope,) = torch.autograd.grad(theirs(z).sum(), z)
    print(
        f"{mine.__name__:12s}",
        torch.allclose(mine(z), theirs(z)),
        torch.allclose(my_slope, their_slope),
        torch.autograd.gradcheck(theirs, z),
    )
