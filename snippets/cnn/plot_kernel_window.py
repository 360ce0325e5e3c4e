import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from matplotlib.patches import Rectangle

x = torch.arange(9).reshape(3, 3)
w = torch.tensor([[1, 2], [3, 4]])
y = F.conv2d(x[None, None], w[None, None])[0, 0]

fig, ax = plt.subplots(figsize=(5.6, 2.5))


def draw(values, left, top, title, colored):
    for i, row in enumerate(values.tolist()):
        for j, value in enumerate(row):
            corner = (left + j, top - i - 1)
            if (i, j) in colored:
                color = colored[i, j]
                ax.add_patch(Rectangle(corner, 1, 1, color=color, alpha=0.3))
            ax.add_patch(Rectangle(corner, 1, 1, fill=False, edgecolor="0.5"))
            middle = (left + j + 0.5, top - i - 0.5)
            ax.text(*middle, f"{value}", ha="center", va="center", size=15)
    middle = left + values.shape[1] / 2
    ax.text(middle, 3.25, title, ha="center", size=13)


window = {(i, j): "C0" for i in range(2) for j in range(1, 3)}
draw(x, 0, 3, "input 3×3", window)
draw(
    w,
    4.2,
    2.5,
    "kernel 2×2",
    {key: "C1" for key in [(0, 0), (0, 1), (1, 0), (1, 1)]},
)
draw(y, 7.4, 2.5, "output 2×2", {(0, 1): "C2"})
ax.text(3.6, 1.5, "·", ha="center", va="center", size=22)
ax.text(6.8, 1.5, "=", ha="center", va="center", size=17)
sum_text = r"$1 \cdot 1 + 2 \cdot 2 + 4 \cdot 3 + 5 \cdot 4 = 37$"
ax.text(4.7, -0.6, sum_text, ha="center", va="center", size=14)
ax.set(xlim=(-0.1, 9.5), ylim=(-1, 3.8), aspect="equal")
ax.axis("off")
plt.show()
