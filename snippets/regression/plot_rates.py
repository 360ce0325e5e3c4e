import matplotlib.pyplot as plt
import numpy as np

x, y = np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 6.0])
steps = 60

fig, ax = plt.subplots(figsize=(5.4, 3.2))
for lr, color in ((0.19, "C1"), (0.01, "0.5"), (0.17, "C0")):
    w, b, losses = -0.747381, 0.846037, []
    for _ in range(steps + 1):
        error = w * x + b - y
        losses.append((error**2).mean())
        w, b = w - lr * 2 * (error * x).mean(), b - lr * 2 * error.mean()
    ax.semilogy(losses, color=color)
    ax.text(steps + 1, losses[-1], f"rate {lr}", color=color, va="center")
ax.set(xlim=(0, 76), xticks=range(0, 61, 10), xlabel="step", ylabel="loss")
plt.show()
