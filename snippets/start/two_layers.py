import torch
from torch import nn

torch.manual_seed(0)
layers = [nn.Linear(3, 2), nn.Linear(2, 1)]
a = torch.randn(5, 3)
print("a(0)", tuple(a.shape))
for number, layer in enumerate(layers, start=1):
    z = a @ layer.weight.T + layer.bias
    a = torch.sigmoid(z)
    print(f"W({number})", tuple(layer.weight.shape), end="  ")
    print(f"z({number}) a({number})", tuple(a.shape))
