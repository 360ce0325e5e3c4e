import matplotlib.pyplot as plt
import torch

curvature = torch.tensor([1.0, 400.0])
xs, ys = torch.linspace(-0.6, 4.3, 80), torch.linspace(-0.25, 0.25, 60)
grid = torch.stack(torch.meshgrid(xs, ys, indexing="xy"), dim=-1)
heights = (curvature * grid**2).sum(dim=-1) / 2

fig, axes = plt.subplots(3, 1, figsize=(5.4, 5.6), sharex=True)
for ax, name, lr, momentum, nesterov, color in (
    (axes[0], "plain SGD, rate 0.0047", 0.0047, 0.0, False, "C0"),
    (axes[1], "momentum 0.9, rate 0.0033", 0.0033, 0.9, False, "C1"),
    (axes[2], "Nesterov 0.9, rate 0.0033", 0.0033, 0.9, True, "C2"),
):
    w, v = torch.tensor([4.0, 0.2]), torch.zeros(2)
    path = [w]
    for _ in range(60):
        g = curvature * w
        v = momentum * v + g
        w = w - lr * (g + momentum * v if nesterov else v)
        path.append(w)
    levels = (0.3, 2, 5, 9)
    ax.contour(xs, ys, heights, levels, colors="0.5", linewidths=0.7)
    ax.plot(*torch.stack(path).T, "o-", color=color, markersize=4, linewidth=1)
    ax.plot(0, 0, "*", color="0.5", markersize=13)
    ax.set_title(name)
    ax.set(ylabel="$y$", yticks=(-0.2, 0, 0.2), xlim=(-0.6, 4.3))
axes[2].set_xlabel("$x$")
plt.show()
