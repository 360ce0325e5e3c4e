import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from matplotlib.patches import Rectangle

x = torch.tensor([[1.0, 3, 0, 2], [5, 6, 1, 1], [7, 2, 9, 4], [0, 1, 3, 8]])
maximum = F.max_pool2d(x[None, None], 2)[0, 0]
mean = F.avg_pool2d(x[None, None], 2)[0, 0]


def draw(ax, values, left, top, cells, title):
    for i, row in enumerate(values.tolist()):
        for j, value in enumerate(row):
            color = f"C{2 * (i // cells) + j // cells}"
            corner = (left + j, top - i - 1)
            ax.add_patch(Rectangle(corner, 1, 1, color=color, alpha=0.3))
            ax.add_patch(Rectangle(corner, 1, 1, fill=False, edgecolor="0.5"))
            largest = cells == 2 and value == maximum[i // 2, j // 2]
            circle = {"boxstyle": "circle", "facecolor": "none"}
            ax.text(
                left + j + 0.5,
                top - i - 0.5,
                f"{value:g}",
                ha="center",
                va="center",
                size=15,
                bbox=circle if largest else None,
            )
    middle = left + len(values) / 2
    ax.text(middle, top + 0.25, title, ha="center", size=13)


fig, ax = plt.subplots(figsize=(5.8, 2.9))
draw(ax, x, 0, 4, 2, "input 4×4")
draw(ax, maximum, 5.2, 3, 1, "maximum")
draw(ax, mean, 8, 3, 1, "mean")
ax.annotate(
    "", (5, 2), (4.2, 2), arrowprops={"arrowstyle": "-|>", "color": "0.5"}
)
ax.set(xlim=(-0.1, 10.1), ylim=(-0.1, 4.7), aspect="equal")
ax.axis("off")
plt.show()
