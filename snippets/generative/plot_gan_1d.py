import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce


def data(n):
    return 4 * torch.randint(2, (n, 1)) - 2 + 0.5 * torch.randn(n, 1)


def network(activation):
    return nn.Sequential(
        nn.Linear(1, 32),
        activation,
        nn.Linear(32, 32),
        activation,
        nn.Linear(32, 1),
    )


torch.manual_seed(0)
G, D = network(nn.Tanh()), network(nn.LeakyReLU(0.2))
opt_g = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.5, 0.999))
opt_d = torch.optim.Adam(D.parameters(), lr=1e-3, betas=(0.5, 0.999))
ones, zeros = torch.ones(128, 1), torch.zeros(128, 1)
noise, sample = torch.randn(10000, 1), data(10000)
grid = torch.linspace(-5, 5, 201).view(-1, 1)
_, axes = plt.subplots(2, 2, figsize=(6, 4), sharex=True, sharey=True)
looks = dict(zip((0, 100, 200, 600), axes.flat, strict=True))
for step in range(601):
    real, fake = data(128), G(torch.randn(128, 1))
    loss_d = bce(D(real), ones) + bce(D(fake.detach()), zeros)
    opt_d.zero_grad()
    loss_d.backward()
    opt_d.step()
    if step in looks:
        ax = looks[step]
        with torch.no_grad():
            x, answer = G(noise).flatten(), D(grid).sigmoid()
        bins = torch.linspace(-5, 5, 41).tolist()
        ax.hist(
            sample.flatten().tolist(),
            bins,
            density=True,
            color="0.5",
            alpha=0.5,
        )
        ax.hist(
            x.tolist(), bins, density=True, histtype="step", color="C0", lw=1.8
        )
        ax.plot(grid.flatten(), answer.flatten(), color="C1")
        ax.axhline(0.5, color="0.5", linestyle=":", linewidth=0.8)
        ax.set(ylim=(0, 1.05), xticks=(-4, -2, 0, 2, 4))
        ax.set_title(f"step {step}", fontsize=11)
    loss_g = bce(D(fake), ones)
    opt_g.zero_grad()
    loss_g.backward()
    opt_g.step()
names = ("data", "G", "D says real")
handles = [
    plt.Rectangle((0, 0), 1, 1, color="0.5", alpha=0.5),
    plt.Line2D([], [], color="C0", lw=1.8),
    plt.Line2D([], [], color="C1"),
]
axes[0, 0].figure.legend(
    handles, names, loc="outside lower center", ncols=3, frameon=False
)
axes[0, 0].figure.set_layout_engine("constrained")
plt.show()
