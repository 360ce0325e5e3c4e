import math

import torch

try:
    1 / (1 + math.exp(800))
except OverflowError as error:
    print("OverflowError:", error)


def naive(x):
    return 1 / (1 + torch.exp(-x))


def stable(x):
    # The exponent is never positive. Not -x.abs(): its gradient at 0 is 0
    e = torch.exp(torch.where(x < 0, x, -x))
    return torch.where(x < 0, e, 1) / (1 + e)


for function in (naive, stable, torch.sigmoid):
    x = torch.tensor([-800.0, -2.0, 0.0, 800.0], requires_grad=True)
    value = function(x)
    value.sum().backward()
    print(function.__name__)
    print("  value   ", [round(v, 4) for v in value.tolist()])
    print("  gradient", [round(g, 4) for g in x.grad.tolist()])

x = torch.tensor(-800.0)
print("log of sigmoid:", torch.log(torch.sigmoid(x)).item())
print("logsigmoid:    ", torch.nn.functional.logsigmoid(x).item())
