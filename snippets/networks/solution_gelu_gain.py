import torch
from torch import nn

z = torch.linspace(-8, 8, 16001)
density = torch.exp(-z.square() / 2)
density /= density.sum()


def gain_of(f):
    return (f(z).square() * density).sum().rsqrt().item()


def after_20_layers(f, gain, seed):
    torch.manual_seed(seed)
    a = torch.randn(64, 256)
    for _ in range(20):
        W = torch.empty(256, 256)
        nn.init.normal_(W, std=gain / 256**0.5)
        pre = a @ W.T
        a = f(pre)
    return pre.std()


gelu = nn.functional.gelu
for name, f in (("relu", torch.relu), ("tanh", torch.tanh), ("gelu", gelu)):
    gain = gain_of(f)
    stds = torch.stack([after_20_layers(f, gain, s) for s in range(5)])
    print(
        f"{name} {gain:.3f}",
        f"after 20 layers: {stds.min():.1f} to {stds.max():.1f}",
    )
