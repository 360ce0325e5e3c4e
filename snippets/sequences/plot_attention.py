import matplotlib.pyplot as plt
import torch

weights = torch.softmax(torch.tensor([2.2, 0.3, 1.2, -0.8]), dim=0).tolist()
_, ax = plt.subplots(figsize=(6, 3.7), layout="constrained")


def box(x, y, text, color, width=0.8):
    patch = plt.Rectangle((x - width / 2, y - 0.3), width, 0.6)
    patch.set(color=color, alpha=0.25)
    ax.add_patch(patch)
    ax.text(x, y, text, size=14, ha="center", va="center")


def arrow(start, end, color, lw):
    look = {"arrowstyle": "-|>", "color": color, "lw": lw}
    ax.annotate("", end, start, arrowprops=look | {"shrinkA": 0})


box(0.6, 2.7, "$q$", "C0")
for i, weight in enumerate(weights):
    x = 2.2 + 1.4 * i
    box(x, 3.6, f"$k_{i + 1}$", "C2")
    box(x, 1.6, f"$v_{i + 1}$", "C1")
    ax.text(x, 2.7, f"{weight:.2f}", size=13, ha="center", va="center")
    arrow((x, 3.3), (x, 2.95), "C2", 1.5)
    arrow((x, 1.3), (4.3, 0.5), "C1", 0.5 + 7 * weight)
    arrow((x, 2.45), (x, 1.95), "0.5", 1.5)
ax.plot((1.0, 1.7), (2.7, 2.7), color="C0", lw=1.5)
box(4.3, 0.2, "$y$", "C3")
ax.text(0.1, 3.6, "keys", color="C2", size=12, va="center")
ax.text(0.1, 1.6, "values", color="C1", size=12, va="center")
ax.text(7.15, 2.7, "weights", size=12, va="center")
ax.text(0.1, 2.2, "query", color="C0", size=12, va="center")
ax.set(xlim=(0, 8.4), ylim=(-0.2, 4))
ax.axis("off")
plt.show()
