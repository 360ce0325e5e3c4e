from functools import partial

import torch
from torch import nn

init = nn.init


def measure(activation, fill):
    torch.manual_seed(0)
    # float64: the extreme rows leave the range of float32
    a = torch.randn(128, 128, dtype=torch.float64)
    layers = []
    for _ in range(10):
        linear = nn.Linear(128, 128, dtype=torch.float64)
        if fill is not None:
            fill(linear.weight)
            init.zeros_(linear.bias)
        z = linear(a)
        z.retain_grad()
        layers.append(z)
        a = activation(z)
    z.backward(torch.randn_like(z))  # at layer 10 gradients have std 1
    first, last = layers[0], layers[-1]
    return first.std(), last.std(), last.std(dim=0).mean(), first.grad.std()


fills = {
    "normal_": init.normal_,
    "normal_, 0.01": partial(init.normal_, std=0.01),
    "uniform_": init.uniform_,
    "default": None,
    "Xavier, uniform": init.xavier_uniform_,
    "Xavier, normal": init.xavier_normal_,
    "Xavier, gain 5/3": partial(init.xavier_normal_, gain=5 / 3),
    "Xavier, gain 4": partial(init.xavier_normal_, gain=4),
    "Kaiming, uniform": init.kaiming_uniform_,
    "Kaiming, normal": init.kaiming_normal_,
}
for activation in (torch.sigmoid, torch.tanh, torch.relu):
    print(f"{activation.__name__:17s}    z 1   z 10  over x  grad 1")
    for name, fill in fills.items():
        values = (f"{value:7.0e}" for value in measure(activation, fill))
        print(f"  {name:16s}", *values)
