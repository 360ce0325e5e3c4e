import math

import torch
from torch import nn

fan_in, fan_out = 300, 200
xavier = math.sqrt(2 / (fan_in + fan_out))
kaiming = math.sqrt(2 / fan_in)


def filled(init, *args, **kwargs):
    torch.manual_seed(0)
    return init(torch.empty(fan_out, fan_in), *args, **kwargs)


def uniform(std):
    bound = math.sqrt(3) * std
    return filled(nn.init.uniform_, -bound, bound)


by_hand = {
    "xavier_uniform_": uniform(xavier),
    "xavier_normal_": filled(nn.init.normal_, 0, xavier),
    "kaiming_uniform_": uniform(kaiming),
    "kaiming_normal_": filled(nn.init.normal_, 0, kaiming),
}
for name, expected in by_hand.items():
    W = filled(getattr(nn.init, name))
    print(
        f"{name:16s} std {W.std():.3f}  largest {W.abs().max():.2f}",
        torch.allclose(W, expected),
    )

x = torch.randn(1000, fan_in)
a = torch.relu(x)
W = filled(nn.init.kaiming_normal_)
print()
print(f"E[a^2] = {a.square().mean():.2f}  Var a = {a.var():.2f}")
predicted = fan_in * W.var() * a.square().mean()
print(f"Var z = {(a @ W.T).var():.1f}, predicted {predicted:.1f}")
