import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(2, 1)
neuron = nn.Sequential(linear, nn.Sigmoid())

x = 10 * torch.randn(1000, 2)
with torch.no_grad():
    z, a = linear(x), neuron(x)
print("z outside (0, 1):", ((z <= 0) | (z >= 1)).sum().item())
print("a outside [0, 1]:", ((a < 0) | (a > 1)).sum().item())
print("a = sigmoid(z):  ", torch.equal(a, torch.sigmoid(z)))
