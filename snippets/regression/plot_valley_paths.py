import matplotlib.pyplot as plt
import numpy as np

hessian = np.array([[2.0, 2.0], [2.0, 16.0]])
xs, ys = np.meshgrid(np.linspace(-3, 5, 200), np.linspace(-2.2, 2.2, 200))
values = xs**2 + 2 * xs * ys + 8 * ys**2

fig, axes = plt.subplots(2, 2, figsize=(6, 4), sharex=True, sharey=True)
for ax, lr in zip(axes.flat, (0.01, 0.1, 0.12, 0.125), strict=True):
    path = [np.array([4.0, 1.0])]
    for _ in range(30):
        path.append(path[-1] - lr * hessian @ path[-1])
    path = np.array(path)
    ax.contour(xs, ys, values, (1, 4, 10, 20), colors="0.5", linewidths=0.7)
    ax.plot(*path.T, "o-", color="C0", markersize=3, linewidth=1)
    ax.plot(*path[0], "o", color="C1")
    ax.plot(0, 0, "*", color="C2", markersize=11)
    ax.set_title(f"rate {lr}")
    ax.set(xlim=(-3, 5), ylim=(-2.2, 2.2))
fig.supxlabel("$x$")
fig.supylabel("$y$")
plt.show()
