from functools import partial

import matplotlib.pyplot as plt
import torch
from torch import nn

init = nn.init


def measure(activation, fill):
    torch.manual_seed(0)
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
    z.backward(torch.randn_like(z))
    return (
        [z.detach().std() for z in layers],
        [z.grad.std() for z in layers],
    )


fills = {
    "N(0, 1)": (init.normal_, "C3", ":", None),
    "Kaiming": (init.kaiming_normal_, "C0", "-", init.kaiming_uniform_),
    "Xavier": (init.xavier_normal_, "C1", "--", init.xavier_uniform_),
    "default": (None, "0.5", "-", None),
    "N(0, 0.01²)": (partial(init.normal_, std=0.01), "C2", "-.", None),
}
activations = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "ReLU": torch.relu,
}
layers = range(1, 11)
fig, axes = plt.subplots(3, 2, figsize=(5.6, 7.4), sharex=True, sharey=True)
for row, (name, activation) in zip(axes, activations.items(), strict=True):
    for label, (fill, color, line, uniform) in fills.items():
        for ax, values in zip(row, measure(activation, fill), strict=True):
            ax.semilogy(layers, values, line, color=color, label=label)
        if uniform is None:
            continue
        for ax, values in zip(row, measure(activation, uniform), strict=True):
            ax.semilogy(layers, values, "o", color=color, ms=3.5)
    row[0].set_ylabel(name)
    row[0].set(ylim=(1e-13, 1e13), yticks=[1e-10, 1e-5, 1, 1e5, 1e10])
axes[0, 0].set_title(r"std of $z$")
axes[0, 1].set_title(r"std of $\partial L / \partial z$")
for ax in axes[2]:
    ax.set(xlabel="layer", xticks=[1, 4, 7, 10])
handles, labels = axes[0, 0].get_legend_handles_labels()
fig.legend(handles, labels, loc="outside lower center", ncols=3)
plt.show()
