import matplotlib.pyplot as plt
import torch

ab = torch.cumprod(1 - torch.linspace(0.001, 0.2, 100), 0)
angle = torch.arange(8) * torch.pi / 4
centers = 1.4 * torch.stack([angle.cos(), angle.sin()], 1)
line = torch.linspace(-2.2, 2.2, 12)
x = torch.cartesian_prod(line, line)  # (144, 2)
_, axes = plt.subplots(1, 2, figsize=(6, 3.2), layout="constrained")
for plot, t, scale in zip(axes, (60, 10), (40, 80), strict=True):
    a = ab[t - 1]
    v = a * 0.1**2 + 1 - a
    apart = torch.cdist(x, a.sqrt() * centers)
    weights = torch.softmax(-(apart**2) / (2 * v), 1)
    score = (a.sqrt() * weights @ centers - x) / v
    step = (1 - a).sqrt() * score  # minus the best prediction of the noise
    plot.quiver(*x.T, *step.T, color="0.5", scale=scale, width=0.006)
    plot.scatter(*(a.sqrt() * centers).T, color="C1", s=25, zorder=3)
    plot.set_title(f"t = {t}")
    plot.set(aspect="equal", xticks=[], yticks=[])
plt.show()
