import matplotlib.pyplot as plt
import torch

xs, ys = torch.linspace(-2.2, 4.4, 80), torch.linspace(-1.3, 1.3, 60)
grid = torch.meshgrid(xs, ys, indexing="xy")
heights = grid[0] ** 2 / 2 + 20 * grid[1] ** 2

fig, axes = plt.subplots(3, 1, figsize=(5.4, 5.4), sharex=True)
for ax, name, lr, momentum, nesterov, color in (
    (axes[0], "plain, rate 0.048", 0.048, 0.0, False, "C0"),
    (axes[1], "momentum 0.9, rate 0.017", 0.017, 0.9, False, "C1"),
    (axes[2], "Nesterov 0.9, rate 0.011", 0.011, 0.9, True, "C2"),
):
    w, v = torch.tensor([4.0, 1.0]), torch.zeros(2)
    path = [w]
    for _ in range(22):
        g = w * torch.tensor([1.0, 40.0])
        v = momentum * v + g
        w = w - lr * (g + momentum * v if nesterov else v)
        path.append(w)
    levels = (0.2, 1, 3, 8, 20)
    ax.contour(xs, ys, heights, levels, colors="0.5", linewidths=0.7)
    ax.plot(*torch.stack(path).T, "o-", color=color, markersize=4)
    ax.plot(0, 0, "*", color="0.5", markersize=13)
    ax.set_title(name)
    ax.set(ylabel="$y$", yticks=(-1, 0, 1), xlim=(-2.2, 4.4), ylim=(-1.3, 1.3))
axes[2].set_xlabel("$x$")
plt.show()
