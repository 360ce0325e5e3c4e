import matplotlib.pyplot as plt
import numpy as np

x, y = np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 6.0])
w, b, lr = -0.747381, 0.846037, 0.01
path = [(w, b)]
for _ in range(1000):
    error = w * x + b - y
    w, b = w - lr * 2 * (error * x).mean(), b - lr * 2 * error.mean()
    path.append((w, b))
path = np.array(path)

ws, bs = np.meshgrid(np.linspace(-1.1, 3.3, 200), np.linspace(-0.7, 2.3, 200))
errors = ws[..., None] * x + bs[..., None] - y
losses = (errors**2).mean(axis=-1)

fig, ax = plt.subplots(figsize=(5.4, 3.6))
levels = [0.1, 0.5, 2, 8, 20]
labels_at = [(-0.8, 2), (-0.1, 2), (0.6, 2)]
contours = ax.contour(ws, bs, losses, levels, colors="0.5", linewidths=0.8)
ax.clabel(contours, fmt="%g", fontsize=10, manual=labels_at)
ax.plot(path[:, 0], path[:, 1], color="C0")
ax.plot(path[::100, 0], path[::100, 1], "o", color="C0", markersize=5)
ax.plot(2, 0, "*", color="C1", markersize=14)
ax.text(-0.75, 0.62, "start", color="C0", va="top")
ax.text(1.47, 1.40, "step 100", color="C0")
ax.text(2.05, 0.25, "step 1000", color="C0")
ax.text(1.9, -0.12, "minimum", color="C1", ha="right", va="top")
ax.set(xlabel="weight $w$", ylabel="bias $b$")
plt.show()
