import math

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce

angles = torch.arange(8) * 2 * math.pi / 8
centers = 2 * torch.stack([angles.cos(), angles.sin()], dim=1)
ones, zeros = torch.ones(128, 1), torch.zeros(128, 1)


def network(outputs):
    return nn.Sequential(
        nn.Linear(2, 64),
        nn.LeakyReLU(0.2),
        nn.Linear(64, 64),
        nn.LeakyReLU(0.2),
        nn.Linear(64, outputs),
    )


def data(n):
    return centers[torch.randint(8, (n,))] + 0.1 * torch.randn(n, 2)


_, axes = plt.subplots(
    2, 3, figsize=(6, 4.2), sharex=True, sharey=True, layout="constrained"
)
for row, steps_g in zip(axes, (1, 5), strict=True):
    torch.manual_seed(0)
    G, D = network(2), network(1)
    opt_g = torch.optim.Adam(G.parameters(), lr=0.003, betas=(0.5, 0.999))
    opt_d = torch.optim.Adam(D.parameters(), lr=0.003, betas=(0.5, 0.999))
    looks = dict(zip((100, 200, 300), row, strict=True))
    for rounds in range(1, 301):
        fake = G(torch.randn(128, 2)).detach()
        loss_d = bce(D(data(128)), ones) + bce(D(fake), zeros)
        opt_d.zero_grad()
        loss_d.backward()
        opt_d.step()
        for _ in range(steps_g):
            loss_g = bce(D(G(torch.randn(128, 2))), ones)
            opt_g.zero_grad()
            loss_g.backward()
            opt_g.step()
        if rounds in looks:
            with torch.no_grad():
                x = G(torch.randn(250, 2))
            ax = looks[rounds]
            ax.scatter(*data(250).T, s=6, color="0.5", alpha=0.4)
            ax.scatter(*x.T, s=6, color="C0" if steps_g == 1 else "C1")
            ax.set(xlim=(-3.5, 3.5), ylim=(-3.5, 3.5), aspect="equal")
            ax.set(xticks=[], yticks=[])
            if steps_g == 1:
                ax.set_title(f"round {rounds}", fontsize=11)
    row[0].set_ylabel(f"{steps_g} : 1")
plt.show()
