import torch
from torch import nn


def leaky_relu(z, slope=0.01):
    return torch.where(z > 0, z, slope * z)


def relu(z):
    return leaky_relu(z, slope=0.0)


def prelu(z):
    return leaky_relu(z, slope=0.25)


def elu(z, alpha=1.0):
    # Without the clamp, exp overflows for large z and its gradient is NaN
    return torch.where(z > 0, z, alpha * torch.expm1(z.clamp(max=0)))


# float64: far to the left, float32 rounds the slope of expm1
z = torch.linspace(-20, 20, 401, dtype=torch.float64, requires_grad=True)
pairs = {
    relu: nn.ReLU(),
    leaky_relu: nn.LeakyReLU(),
    prelu: nn.PReLU(dtype=torch.float64),
    elu: nn.ELU(),
}
for mine, theirs in pairs.items():
    (my_slope,) = torch.autograd.grad(mine(z).sum(), z)
    (their_slope,) = torch.autograd.grad(theirs(z).sum(), z)
    print(
        mine.__name__,
        torch.allclose(mine(z), theirs(z)),
        torch.allclose(my_slope, their_slope),
    )
