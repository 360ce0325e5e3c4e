import math

import matplotlib.pyplot as plt
import torch

x = torch.tensor(3.0, requires_grad=True)
u, v = x**2, torch.sin(x)
p = u * v
y = p + u
for value in (u, v, p, y):
    value.retain_grad()
y.backward()

nodes = {
    "$x$": (0, 1, x),
    "$u$": (1.5, 2, u),
    "$v$": (1.5, 0, v),
    "$p$": (3, 0, p),
    "$y$": (4.5, 1, y),
}
# From, to, the derivative along the edge
edges = [
    ("$x$", "$u$", 2 * x.item()),
    ("$x$", "$v$", math.cos(x.item())),
    ("$u$", "$p$", v.item()),
    ("$v$", "$p$", u.item()),
    ("$p$", "$y$", 1.0),
    ("$u$", "$y$", 1.0),
]

fig, ax = plt.subplots(figsize=(6.2, 4.2))
for start, end, slope in edges:
    (x0, y0, _), (x1, y1, _) = nodes[start], nodes[end]
    arrow = {
        "arrowstyle": "-|>",
        "color": "0.5",
        "shrinkA": 19,
        "shrinkB": 19,
    }
    ax.annotate("", (x1, y1), (x0, y0), arrowprops=arrow)
    # Beside the middle of the edge, a little above
    length = math.hypot(x1 - x0, y1 - y0)
    column = (x0 + x1) / 2 + 0.27 * (y0 - y1) / length
    row = (y0 + y1) / 2 + 0.24 * (x1 - x0) / length
    ax.text(
        column, row, f"${slope:.3g}$", ha="center", va="center", color="0.5"
    )
for name, (column, row, value) in nodes.items():
    circle = {
        "boxstyle": "circle,pad=0.45",
        "facecolor": "none",
        "edgecolor": "C0",
    }
    ax.text(column, row, name, ha="center", va="center", bbox=circle)
    ax.text(column, row + 0.4, f"${value:.4g}$", ha="center", color="C0")
    ax.text(column, row - 0.56, f"${value.grad:.4g}$", ha="center", color="C1")
ax.text(4.8, 2.55, "forward: values", ha="right", color="C0")
ax.text(4.8, 2.25, "on the edges: slopes", ha="right", color="0.5")
ax.text(4.8, 1.95, "backward: gradients", ha="right", color="C1")
ax.set(xlim=(-0.4, 4.9), ylim=(-0.75, 2.8))
ax.axis("off")
plt.show()
