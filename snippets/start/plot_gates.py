import matplotlib.pyplot as plt
import torch
from torch import nn

names = ["$0$", "AND", "$x_1>x_2$", "$x_1$"]
names += ["$x_1<x_2$", "$x_2$", "XOR", "OR"]
names += ["NOR", "XNOR", "not $x_2$", r"$x_1\geq x_2$"]
names += ["not $x_1$", r"$x_1\leq x_2$", "NAND", "$1$"]
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
bits = torch.tensor([8, 4, 2, 1])
y = ((torch.arange(16).unsqueeze(0) & bits.unsqueeze(1)) > 0).float()

torch.manual_seed(0)
neurons = nn.Linear(2, 16)
optimizer = torch.optim.Adam(neurons.parameters(), lr=0.1)
for _ in range(1000):
    loss = nn.functional.binary_cross_entropy_with_logits(
        neurons(x), y, reduction="none"
    )
    optimizer.zero_grad()
    loss.sum().backward()
    optimizer.step()

axis = torch.linspace(-0.5, 1.5, 81)
x1, x2 = torch.meshgrid(axis, axis, indexing="xy")
with torch.no_grad():
    z = neurons(torch.stack([x1, x2], dim=-1))
    solved = ((neurons(x) > 0) == (y > 0.5)).all(dim=0)

fig, axes = plt.subplots(4, 4, figsize=(5, 4), sharex=True, sharey=True)
for gate, ax in enumerate(axes.flat):
    if solved[gate]:
        colors = ["C0", "C1"]
        levels = [-1e3, 0, 1e3]
        ax.contourf(x1, x2, z[..., gate], levels, colors=colors, alpha=0.2)
    for point, target in zip(x, y[:, gate], strict=True):
        ax.plot(
            *point,
            "s" if target else "o",
            color="C1" if target else "C0",
            markersize=6,
        )
    failed = {} if solved[gate] else {"color": "C3"}
    ax.set_title(names[gate], fontsize=10, pad=3, **failed)
    ax.set(xticks=[], yticks=[], xlim=(-0.5, 1.5), ylim=(-0.5, 1.5))
plt.show()
