import torch
from torch import nn


class NoSuper(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(3, 2)


class NoForward(nn.Module):
    def run(self, X):
        return X


X = torch.ones(5, 3)
layer = nn.Linear(3, 2)
attempts = {
    "NoSuper()": NoSuper,
    "NoForward()(X)": lambda: NoForward()(X),
    "ModuleList([layer])(X)": lambda: nn.ModuleList([layer])(X),
    "Sequential(layer, ReLU)": lambda: nn.Sequential(layer, nn.ReLU),
    "layer(nn.ReLU(X))": lambda: layer(nn.ReLU(X)),
    "layer(X.T)": lambda: layer(X.T),
    "layer(X.double())": lambda: layer(X.double()),
    "layer.weight = X": lambda: setattr(layer, "weight", X),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except Exception as error:
        print(f"{name}\n  {type(error).__name__}: {error}")
