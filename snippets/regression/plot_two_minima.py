import matplotlib.pyplot as plt
import numpy as np


def f(x):
    return x**4 - 3 * x**2 + x


grid = np.linspace(-2.15, 2.1, 300)
fig, ax = plt.subplots(figsize=(5.4, 3.3))
ax.plot(grid, f(grid), color="0.5")
for x, color in ((2.0, "C0"), (-2.0, "C1")):
    path = [x]
    for _ in range(200):
        x -= 0.01 * (4 * x**3 - 6 * x + 1)
        path.append(x)
    path = np.array(path)
    ax.plot(path, f(path), "o-", color=color, markersize=4)
ax.text(1.13, -1.7, "local minimum", color="C0", ha="center", va="top")
ax.text(-1.3, -4.1, "global minimum", color="C1", ha="center", va="top")
ax.text(1.85, 5.4, "start 2", color="C0", ha="right")
ax.text(-1.85, 3, "start −2", color="C1", va="bottom")
ax.set(xlabel="$x$", ylabel="$f(x)$", ylim=(-5.2, 7))
plt.show()
