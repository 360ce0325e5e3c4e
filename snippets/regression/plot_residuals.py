import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
x = np.sort(10 * rng.random(50))
noise = rng.normal(size=50)

fig, axes = plt.subplots(2, 1, figsize=(5.4, 4), sharex=True, sharey=True)
for ax, y, title in (
    (axes[0], 2 * x - 5 + noise, "a line fits"),
    (axes[1], 0.3 * x**2 - x - 2 + noise, "a line misses the bend"),
):
    A = np.column_stack([x, np.ones(50)])
    prediction = A @ np.linalg.lstsq(A, y)[0]
    ax.axhline(0, color="0.5", linewidth=1)
    ax.plot(x, y - prediction, "o", color="C0", markersize=4)
    ax.set_title(title)
    ax.set(ylabel="residual", ylim=(-6, 6))
axes[1].set_xlabel("$x$")
plt.show()
