import matplotlib.pyplot as plt
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
    norms = torch.stack([z.grad.norm() for z in layers])
    return norms / norms[-1]


fig, ax = plt.subplots(figsize=(5.4, 3.4))
for activation, gain, name, style in (
    (torch.tanh, 1.0, "tanh, Xavier", "C2^-."),
    (torch.sigmoid, 4.0, "sigmoid, gain 4", "C0s--"),
    (torch.sigmoid, None, "sigmoid, default", "C1o-"),
):
    runs = torch.stack([gradients(activation, gain, s) for s in range(5)])
    ax.semilogy(range(1, 6), runs.median(dim=0).values, style, label=name)
ax.set(
    xlabel="layer",
    ylabel="gradient of z, relative to layer 5",
    xticks=range(1, 6),
)
ax.legend(loc="lower right")
plt.show()
