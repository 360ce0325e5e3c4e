import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
T = 100
beta = torch.linspace(0.001, 0.2, T)
ab = torch.cat([torch.ones(1), torch.cumprod(1 - beta, 0)])
angle = torch.arange(8) * torch.pi / 4
centers = 1.4 * torch.stack([angle.cos(), angle.sin()], 1)
freq = torch.pi * 2.0 ** torch.arange(4)
layers = nn.Sequential(
    nn.Linear(10, 64),
    nn.ReLU(),
    nn.Linear(64, 64),
    nn.ReLU(),
    nn.Linear(64, 64),
    nn.ReLU(),
    nn.Linear(64, 2),
)


def data(n):
    return centers[torch.randint(8, (n,))] + 0.1 * torch.randn(n, 2)


def predict(x, t):
    phase = t[:, None] / T * freq
    return layers(torch.cat([x, phase.sin(), phase.cos()], 1))


optimizer = torch.optim.Adam(layers.parameters(), lr=0.01)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 1500)
for _ in range(1500):
    x0, t = data(256), torch.randint(1, T + 1, (256,))
    noise, a = torch.randn_like(x0), ab[t][:, None]
    x = a.sqrt() * x0 + (1 - a).sqrt() * noise
    loss = nn.functional.mse_loss(predict(x, t), noise)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    schedule.step()

n = 300
shown = (100, 20, 8, 0)
_, axes = plt.subplots(2, 4, figsize=(6, 3.4), layout="constrained")
x0 = data(n)
for plot, t in zip(axes[0], shown[::-1], strict=True):
    x = ab[t].sqrt() * x0 + (1 - ab[t]).sqrt() * torch.randn(n, 2)
    plot.scatter(*x.T, s=3, color="0.5")
    plot.set_title(f"t = {t}", fontsize=10)
x = torch.randn(n, 2)
with torch.no_grad():
    for t in range(T, -1, -1):
        if t in shown:
            plot = axes[1, shown.index(t)]
            plot.scatter(*x.T, s=3, color="C0")
            plot.set_title(f"t = {t}", fontsize=10)
        if t > 0:
            eps = predict(x, torch.full((n,), t))
            b, a, a_before = beta[t - 1], ab[t], ab[t - 1]
            x = (x - b / (1 - a).sqrt() * eps) / (1 - b).sqrt()
            sigma = (b * (1 - a_before) / (1 - a)).sqrt()
            x = x + sigma * torch.randn(n, 2)
for plot in axes.flat:
    plot.set(xlim=(-3, 3), ylim=(-3, 3), aspect="equal", xticks=[], yticks=[])
axes[0, 0].set_ylabel("adding noise")
axes[1, 0].set_ylabel("sampling")
plt.show()
