import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 2.0, 3.0])
w = torch.tensor([0.5, -1.0, 1.0])
b = torch.tensor(-0.5)
z = w @ x + b
a = torch.sigmoid(z)

fig, ax = plt.subplots(figsize=(5.2, 3.2))
arrow = {"arrowstyle": "-|>", "color": "0.5", "shrinkA": 18, "shrinkB": 18}


def circle(column, row, name, color):
    ax.text(
        column,
        row,
        name,
        ha="center",
        va="center",
        size=14,
        bbox={
            "boxstyle": "circle,pad=0.45",
            "facecolor": "none",
            "edgecolor": color,
        },
    )


for i, row in enumerate((2.4, 1.2, 0.0)):
    circle(0, row, f"$x_{i + 1}$", "0.5")
    ax.text(-0.33, row, f"${x[i]:g}$", ha="right", va="center", color="0.5")
    ax.annotate("", (1.7, 1.2), (0, row), arrowprops=arrow)
    ax.text(
        0.5,
        row + (0.26, 0.2, -0.26)[i] + (1.2 - row) * 0.29,
        f"$w_{i + 1} = {w[i]:g}$",
        ha="left",
        va="center",
        color="C1",
    )
circle(1.7, 2.7, "$b$", "C1")
ax.text(2.0, 2.7, f"${b:g}$", ha="left", va="center", color="C1")
ax.annotate("", (1.7, 1.2), (1.7, 2.7), arrowprops=arrow)
circle(1.7, 1.2, r"$\Sigma$", "C0")
circle(3.0, 1.2, "$f$", "C0")
ax.annotate("", (3.0, 1.2), (1.7, 1.2), arrowprops=arrow)
ax.annotate("", (4.2, 1.2), (3.0, 1.2), arrowprops=arrow | {"shrinkB": 0})
ax.text(2.35, 1.36, f"$z = {z:g}$", ha="center", color="C0")
ax.text(3.75, 1.36, f"$a = {a:.2f}$", ha="center", color="C0")
ax.text(0, -0.6, "inputs", ha="center", color="0.5")
ax.text(1.7, 0.55, "sum", ha="center", color="C0")
ax.text(3.0, 0.55, "activation function", ha="center", color="C0")
ax.set(xlim=(-0.7, 4.4), ylim=(-0.75, 3.2))
ax.axis("off")
plt.show()
