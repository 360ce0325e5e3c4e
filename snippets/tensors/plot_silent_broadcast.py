import matplotlib.pyplot as plt
import torch

target = torch.tensor([1.0, 2.0, 3.0, 4.0])
prediction = target.unsqueeze(1)
error = prediction - target

fig, ax = plt.subplots(figsize=(5.2, 3.5))


def cell(column, row, value, color):
    corner = (column - 0.5, row - 0.5)
    ax.add_patch(plt.Rectangle(corner, 1, 1, fc=(color, 0.15), ec=color))
    text = f"{value:.0f}".replace("-", "−")
    ax.text(column, row, text, ha="center", va="center", size=12)


for i in range(4):
    cell(-1.6, i, prediction[i].item(), "C0")
    cell(i, -1.6, target[i].item(), "C1")
    for j in range(4):
        cell(j, i, error[i, j].item(), "C2" if i == j else "0.5")
ax.text(-2.3, 1.5, "prediction\n(4, 1)", ha="right", va="center", color="C0")
ax.text(1.5, -2.3, "target (4,)", ha="center", va="bottom", color="C1")
ax.text(1.5, 3.7, "difference (4, 4)", ha="center", va="top")
ax.set(xlim=(-4.6, 3.7), ylim=(4.3, -2.9), aspect="equal")
ax.axis("off")
plt.show()
