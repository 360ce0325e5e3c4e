import torch
from torch import nn

model = nn.Sequential(nn.Linear(784, 30), nn.Sigmoid(), nn.Linear(30, 10))
a = torch.zeros(64, 784)
for layer in model:
    a = layer(a)
    print(f"{type(layer).__name__:8} {tuple(a.shape)}")
for name, parameter in model.named_parameters():
    print(f"{name:8} {tuple(parameter.shape)}")
