import torch
from torch import nn

torch.manual_seed(0)


def attempt(norm, *shape):
    try:
        out = norm(torch.randn(shape))
        print(f"{type(norm).__name__} {list(shape)} std {out.std():.1f}")
    except ValueError as error:
        print(f"{type(norm).__name__} ValueError: {error}")


attempt(nn.BatchNorm1d(3), 1, 3)
attempt(nn.BatchNorm2d(3), 1, 3, 1, 1)
attempt(nn.InstanceNorm2d(3), 8, 3, 1, 1)
attempt(nn.BatchNorm2d(3), 1, 3, 24, 24)
attempt(nn.BatchNorm1d(3).eval(), 1, 3)
attempt(nn.LayerNorm(3), 1, 3)
print(nn.BatchNorm1d(3)(torch.randn(2, 3)).detach().round(decimals=1))
print(nn.LayerNorm(1)(torch.randn(2, 1)).flatten().tolist())
