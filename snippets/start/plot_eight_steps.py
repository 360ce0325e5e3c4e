import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3.4))


def box(number, name, x, y, color):
    corner = (x - 0.95, y - 0.26)
    ax.add_patch(plt.Rectangle(corner, 1.9, 0.52, fc=(color, 0.12), ec=color))
    ax.text(x - 0.85, y, f"${number}$", va="center", color=color)
    ax.text(x + 0.1, y, name, ha="center", va="center")


def arrow(start, end):
    style = {"arrowstyle": "-|>", "color": "0.5", "shrinkA": 2, "shrinkB": 2}
    ax.annotate("", end, start, arrowprops=style)


box(1, "data", 0, 2.4, "C0")
box(2, "model", 2.4, 2.4, "C0")
box(3, "loss,\noptimizer", 4.8, 2.4, "C0")
arrow((0.95, 2.4), (1.45, 2.4))
arrow((3.35, 2.4), (3.85, 2.4))

box(4, "forward", 4.8, 1.2, "C1")
box(5, "loss", 4.8, 0, "C1")
box(6, "backward", 1.2, 0, "C1")
box(7, "update", 1.2, 1.2, "C1")
arrow((4.8, 2.14), (4.8, 1.46))
arrow((4.8, 0.94), (4.8, 0.26))
arrow((3.85, 0), (2.15, 0))
arrow((1.2, 0.26), (1.2, 0.94))
arrow((2.15, 1.2), (3.85, 1.2))
ax.text(3, 1.32, "next batch", ha="center", color="C1")
ax.text(3, 0.6, "$8$  repeat", ha="center", va="center", color="C1")
ax.set(xlim=(-1, 5.8), ylim=(-0.35, 2.75))
ax.axis("off")
plt.show()
