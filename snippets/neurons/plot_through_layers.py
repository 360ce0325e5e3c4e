import matplotlib.pyplot as plt
import torch
from torch import nn

functions = {
    "Sigmoid": (nn.Sigmoid(), "C0o-"),
    "Tanh": (nn.Tanh(), "C1s-"),
    "ReLU": (nn.ReLU(), "C2^-"),
    "Leaky ReLU": (nn.LeakyReLU(), "C5x--"),
    "SiLU": (nn.SiLU(), "C3v-"),
    "GELU": (nn.GELU(), "C4d-"),
}

fig, axes = plt.subplots(2, 1, figsize=(5.4, 6), sharex=True, sharey=True)
for ax, start in zip(axes, (1.0, -1.0), strict=True):
    for name, (f, style) in functions.items():
        x = torch.tensor(start, requires_grad=True)
        a, gradients = x, []
        for _ in range(10):
            a = f(a)
            (slope,) = torch.autograd.grad(a, x, retain_graph=True)
            gradients.append(slope.abs())
        ax.semilogy(range(1, 11), gradients, style, ms=5, label=name)
    ax.set_title(f"$x$ = {start:g}")
    ax.set(ylabel="size of the gradient", ylim=(1e-7, 10))
axes[1].set(xlabel="layer", xticks=range(1, 11))
labels = axes[0].get_legend_handles_labels()
fig.legend(*labels, loc="outside lower center", ncols=3)
plt.show()
