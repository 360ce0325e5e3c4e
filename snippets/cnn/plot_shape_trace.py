import math

import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from torch import nn

layers = nn.Sequential(
    nn.Conv2d(1, 32, kernel_size=3),
    nn.Conv2d(32, 64, kernel_size=3),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(9216, 128),
    nn.Linear(128, 10),
)
x = torch.zeros(1, 1, 28, 28)
shapes = [tuple(x.shape[1:])]
for layer in layers:
    x = layer(x)
    shapes.append(tuple(x.shape[1:]))

fig, ax = plt.subplots(figsize=(5.4, 2.5))


def box(x, y, width, height, color):
    """Draw a box around the point (x, y)."""
    corner = (x - width / 2, y - height / 2)
    face = Rectangle(corner, width, height, color=color, alpha=0.25)
    edge = Rectangle(corner, width, height, fill=False, edgecolor=color)
    ax.add_patch(face)
    ax.add_patch(edge)


def arrow(start, end, y, label):
    style = {"arrowstyle": "-|>", "color": "0.5"}
    ax.annotate("", (end, y), (start, y), arrowprops=style)
    ax.text((start + end) / 2, y + 2, label, ha="center", size=11)


def write(x, y, text):
    ax.text(x, y, text, ha="center", va="center", size=11.5)


# Feature maps: squares to scale
for column, (channels, height, width) in enumerate(shapes[:4]):
    box(54 * column, 0, width, height, "C0")
    write(54 * column, -19, f"{channels}×{height}×{width}")
for column, label in enumerate(["conv", "conv", "pool"]):
    half = [shape[1] / 2 for shape in shapes[column : column + 2]]
    arrow(54 * column + half[0] + 1, 54 * column + 53 - half[1], 0, label)

# Vectors: bars on a logarithmic scale
write(0, -46, "64×12×12")
for column, (length,) in enumerate(shapes[4:], start=1):
    box(54 * column, -46, 5, 7 * math.log10(length), "C1")
    write(54 * column, -65, f"{length}")
for column, label in enumerate(["flatten", "Linear", "Linear"]):
    gap = 4 if column else 18
    arrow(54 * column + gap, 54 * column + 50, -46, label)

ax.set(xlim=(-20, 182), ylim=(-69, 16), aspect="equal")
ax.axis("off")
plt.show()
