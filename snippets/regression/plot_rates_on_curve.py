import matplotlib.pyplot as plt
import numpy as np

grid = np.linspace(-8, 8, 200)
rates = (0.01, 0.1, 0.5, 0.9, 1.0, 1.1)

fig, axes = plt.subplots(2, 3, figsize=(6, 4), sharex=True, sharey=True)
for ax, lr in zip(axes.flat, rates, strict=True):
    path = [5.0]
    for _ in range(10):
        path.append(path[-1] - lr * 2 * path[-1])
    path = np.array(path)
    ax.plot(grid, grid**2, color="0.5", linewidth=1)
    ax.plot(path, path**2, "o-", color="C0", markersize=4, linewidth=1)
    ax.plot(path[0], path[0] ** 2, "o", color="C1")
    ax.set_title(f"rate {lr}")
    ax.set(xlim=(-8, 8), ylim=(-3, 62), xticks=(-5, 0, 5), yticks=(0, 25, 50))
fig.supxlabel("$x$")
fig.supylabel("$x^2$")
plt.show()
