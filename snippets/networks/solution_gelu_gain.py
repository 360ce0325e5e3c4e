import torch
from torch import nn

z = torch.linspace(-8, 8, 16001)
density = torch.exp(-z.square() / 2)
density /= density.sum()


def gain_of(f):
    return (f(z).square() * density).sum().rsqrt().item()


def after_20_layers(f, gain, start, seed):
    torch.manual_seed(seed)
    pre = torch.randn(64, 256) * start  # z of the first layer
    for _ in range(19):
        W = torch.empty(256, 256)
        nn.init.normal_(W, std=gain / 256**0.5)
        pre = f(pre) @ W.T
    return pre.std()


gelu = nn.functional.gelu
for name, f in (("relu", torch.relu), ("tanh", torch.tanh), ("gelu", gelu)):
    gain = gain_of(f)
    print(f"{name} gain {gain:.3f}, after 20 layers")
    for start in (0.5, 1.0, 2.0):
        stds = [after_20_layers(f, gain, start, s) for s in range(5)]
        print(f"  from {start}: {min(stds):.2f} to {max(stds):.2f}")
