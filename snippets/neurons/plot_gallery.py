import matplotlib.pyplot as plt
import torch
from torch import nn

gallery = {
    "Sigmoid": nn.Sigmoid(),
    "Tanh": nn.Tanh(),
    "Softsign": nn.Softsign(),
    "Hard sigmoid": nn.Hardsigmoid(),
    "Hard tanh": nn.Hardtanh(),
    "ReLU": nn.ReLU(),
    "Leaky ReLU": nn.LeakyReLU(),
    "PReLU": nn.PReLU(),
    "ELU": nn.ELU(),
    "Softplus": nn.Softplus(),
    "SiLU": nn.SiLU(),
    "GELU": nn.GELU(),
    "Mish": nn.Mish(),
    "Hard swish": nn.Hardswish(),
}
corners = torch.tensor([-4.0, -3.0, -1.0, 0.0, 1.0, 3.0, 4.0])

fig, axes = plt.subplots(5, 3, figsize=(5.4, 7.6), sharex=True, sharey=True)
for ax, (name, activation) in zip(axes.flat, gallery.items(), strict=False):
    # Piece by piece, so that a jump of the derivative stays a gap
    for start, end in zip(corners, corners[1:], strict=False):
        steps = int(12 * (end - start)) + 1
        z = torch.linspace(start + 1e-4, end - 1e-4, steps, requires_grad=True)
        f = activation(z)
        (slope,) = torch.autograd.grad(f.sum(), z)
        ax.plot(z.detach(), f.detach(), color="C0", label="function")
        ax.plot(z.detach(), slope, "--", color="C1", label="derivative")
    ax.set_title(name)
    ax.set(xticks=[-3, 0, 3], yticks=[-1, 0, 1, 2], ylim=(-1.2, 2.2))
handles, labels = ax.get_legend_handles_labels()
last = axes.flat[-1]
last.axis("off")
last.legend(handles[:2], labels[:2], loc="center")
plt.show()
