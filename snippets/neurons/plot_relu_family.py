import matplotlib.pyplot as plt
import torch
from torch import nn

family = {
    "ReLU": nn.ReLU(),
    "Leaky ReLU, slope 0.01": nn.LeakyReLU(),
    "PReLU, slope 0.25": nn.PReLU(),
    "ELU": nn.ELU(),
}

fig, axes = plt.subplots(2, 2, figsize=(5, 4), sharex=True, sharey=True)
for ax, (name, activation) in zip(axes.flat, family.items(), strict=True):
    for side in (torch.linspace(-3, -1e-6, 100), torch.linspace(1e-6, 3, 100)):
        z = side.requires_grad_()
        f = activation(z)
        (slope,) = torch.autograd.grad(f.sum(), z)
        ax.plot(z.detach(), f.detach(), color="C0", label="function")
        ax.plot(z.detach(), slope, "--", color="C1", label="derivative")
    ax.set_title(name)
    ax.set(xticks=range(-2, 3, 2), yticks=range(-1, 4))
handles, labels = ax.get_legend_handles_labels()
axes[0, 0].legend(handles[:2], labels[:2], loc="upper left")
for ax in axes[1]:
    ax.set_xlabel("$z$")
plt.show()
