import torch
from torch import nn


def mish(z):
    n = (1 + torch.exp(z)) ** 2
    return z * (n - 1) / (n + 1)


z = torch.linspace(-10, 10, 201)
print(torch.allclose(mish(z), nn.Mish()(z), atol=1e-6))

large = torch.tensor([40.0, 50.0])
print(mish(large), nn.Mish()(large))

small = torch.tensor([-15.0, -20.0])
for values in (mish(small), nn.Mish()(small)):
    print([f"{value:.1e}" for value in values.tolist()])
