import torch
from torch import nn


def mlp(sizes):
    layers = []
    for n_in, n_out in zip(sizes, sizes[1:], strict=False):
        layers += [nn.Linear(n_in, n_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])  # none behind the last


sizes = [784, 128, 64, 10]
model = mlp(sizes)
X = torch.zeros(5, 784)
for module in model:
    X = module(X)
    print(type(module).__name__, tuple(X.shape))
pairs = zip(sizes, sizes[1:], strict=False)
by_formula = sum(n_out * (n_in + 1) for n_in, n_out in pairs)
print(sum(p.numel() for p in model.parameters()) == by_formula, by_formula)
