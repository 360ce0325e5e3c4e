import torch
from torch import nn

z = torch.tensor([-10.0, -2.0, 0.0, 2.0], requires_grad=True)

for activation in (nn.ReLU(), nn.LeakyReLU(), nn.PReLU(), nn.ELU()):
    value = activation(z)
    (slope,) = torch.autograd.grad(value.sum(), z)
    print(activation)
    print("  f ", *(f"{number:9.3g}" for number in value.tolist()))
    print("  f'", *(f"{number:9.3g}" for number in slope.tolist()))
