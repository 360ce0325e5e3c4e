import math

import torch
from torch import nn


def uniform(layer, fan):
    torch.manual_seed(0)
    bound = 1 / math.sqrt(fan)
    return [
        torch.empty_like(p).uniform_(-bound, bound) for p in layer.parameters()
    ]


def same(build, expected):
    torch.manual_seed(0)
    layer = build()
    pairs = zip(layer.parameters(), expected(layer), strict=True)
    return all(torch.allclose(p, q) for p, q in pairs)


def normal(layer):
    torch.manual_seed(0)
    weight = torch.randn_like(layer.weight)
    weight[0] = 0  # the row of padding_idx
    return [weight]


def ones_zeros(layer):
    return torch.ones(32), torch.zeros(32)


print("Linear   ", same(lambda: nn.Linear(100, 50), lambda m: uniform(m, 100)))
print(
    "Conv2d   ",
    same(lambda: nn.Conv2d(16, 32, 3), lambda m: uniform(m, 16 * 3 * 3)),
)
print(
    "Transpose",
    same(
        lambda: nn.ConvTranspose2d(16, 32, 3),
        lambda m: uniform(m, 32 * 3 * 3),
    ),
)
print("LSTM     ", same(lambda: nn.LSTM(20, 64), lambda m: uniform(m, 64)))
print("GRU      ", same(lambda: nn.GRU(20, 64), lambda m: uniform(m, 64)))
print("Embedding", same(lambda: nn.Embedding(9, 4, padding_idx=0), normal))
print("BatchNorm", same(lambda: nn.BatchNorm1d(32), ones_zeros))
print("LayerNorm", same(lambda: nn.LayerNorm(32), ones_zeros))

torch.manual_seed(0)
W = nn.Linear(100, 50).weight
torch.manual_seed(0)
he = nn.init.kaiming_uniform_(torch.empty(50, 100), nonlinearity="relu")
print(f"std of Linear {W.std():.3f}, Kaiming for ReLU {he.std():.3f}")
