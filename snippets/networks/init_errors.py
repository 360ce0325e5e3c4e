import torch
from torch import nn

layer = nn.Linear(3, 2)


def attempt(action):
    try:
        action()
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}\n")


def assign():
    layer.weight = torch.zeros(2, 3)


attempt(lambda: layer.weight.fill_(0.1))
attempt(assign)
attempt(lambda: nn.init.xavier_normal_(layer.bias))
attempt(lambda: nn.init.kaiming_normal_(nn.LazyLinear(2).weight))

with torch.no_grad():
    layer.weight.fill_(0.1)
layer.bias = nn.Parameter(torch.zeros(2))
nn.init.normal_(layer.bias, std=0.01)
lazy = nn.LazyLinear(2)
lazy(torch.ones(4, 3))
nn.init.kaiming_normal_(lazy.weight)
print(layer.weight[0].detach(), list(lazy.weight.shape))
