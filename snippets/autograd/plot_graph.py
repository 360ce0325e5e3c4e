import matplotlib.pyplot as plt
import torch

x, target = torch.tensor(2.0), torch.tensor(3.0)
w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
product = w * x
y = product + b
error = y - target
loss = error**2
for value in (product, y, error, loss):
    value.retain_grad()
loss.backward()

nodes = {
    "$w$": (0, 2.3, w),
    "$x$": (0, 0.9, x),
    "$b$": (1, 0, b),
    "$wx$": (1, 1.5, product),
    "$y$": (2, 1, y),
    "$y-t$": (3, 1, error),
    "$L$": (4, 1, loss),
}
edges = [
    "$w$ $wx$",
    "$x$ $wx$",
    "$wx$ $y$",
    "$b$ $y$",
    "$y$ $y-t$",
    "$y-t$ $L$",
]

fig, ax = plt.subplots(figsize=(6.2, 3.3))
for edge in edges:
    (x0, y0, _), (x1, y1, _) = (nodes[name] for name in edge.split(" "))
    ax.annotate(
        "",
        (x1, y1),
        (x0, y0),
        arrowprops={
            "arrowstyle": "-|>",
            "color": "0.5",
            "shrinkA": 19,
            "shrinkB": 19,
        },
    )
for name, (column, row, value) in nodes.items():
    ax.text(
        column,
        row,
        name,
        ha="center",
        va="center",
        bbox={
            "boxstyle": "circle,pad=0.45",
            "facecolor": "none",
            "edgecolor": "C0",
        },
    )
    ax.text(column, row + 0.42, f"${value:g}$", ha="center", color="C0")
    if value.grad is not None:
        ax.text(
            column, row - 0.58, f"${value.grad:g}$", ha="center", color="C1"
        )
ax.text(4.4, 2.3, "forward: values", ha="right", color="C0")
ax.text(4.4, -0.3, "backward: gradients", ha="right", color="C1")
ax.set(xlim=(-0.3, 4.5), ylim=(-0.8, 2.9))
ax.axis("off")
plt.show()
