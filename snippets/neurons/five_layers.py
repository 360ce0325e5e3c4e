import torch
from torch import nn


def gradients(activation, gain, seed):
    torch.manual_seed(seed)
    a = torch.randn(128, 64)
    layers = []
    for _ in range(5):
        linear = nn.Linear(64, 64)
        if gain is not None:
            nn.init.xavier_normal_(linear.weight, gain=gain)
            nn.init.zeros_(linear.bias)
        z = linear(a)
        z.retain_grad()
        layers.append(z)
        a = activation(z)
    nn.Linear(64, 1)(a).mean().backward()
    return layers[0].grad.norm(), layers[4].grad.norm()


for activation, gain, name in (
    (torch.sigmoid, None, "sigmoid, default"),
    (torch.sigmoid, 1.0, "sigmoid, Xavier"),
    (torch.sigmoid, 4.0, "sigmoid, Xavier, gain 4"),
    (torch.tanh, None, "tanh, default"),
    (torch.tanh, 1.0, "tanh, Xavier"),
):
    runs = torch.tensor([gradients(activation, gain, s) for s in range(5)])
    ratio = (runs[:, 0] / runs[:, 1]).median()
    print(f"{name:24s}{ratio:.1g}")
