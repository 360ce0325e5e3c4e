import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4.8, 2.9))
boxes = {
    "snippet": (0, 1, "C0"),
    "page": (1, 1, "C2"),
    "fresh output": (0, 0, "C1"),
    "recorded output": (1, 0, "C1"),
}
for name, (x, y, color) in boxes.items():
    corner = (x - 0.25, y - 0.13)
    ax.add_patch(plt.Rectangle(corner, 0.5, 0.26, fc=(color, 0.12), ec=color))
    ax.text(x, y, name, ha="center", va="center", fontsize=11)


def arrow(start, end, label, at, style="-|>", color="0.5"):
    ax.annotate(
        "",
        end,
        start,
        arrowprops={
            "arrowstyle": style,
            "color": color,
            "shrinkA": 2,
            "shrinkB": 2,
        },
    )
    ax.text(*at, label, ha="center", va="center")


arrow((0.25, 1), (0.75, 1), "code", (0.5, 1.08))
arrow((0.25, 0.87), (0.75, 0.13), "record\n(run twice)", (0.68, 0.57))
arrow((0, 0.87), (0, 0.13), "run in\nevery test", (0.19, 0.5))
arrow((1, 0.13), (1, 0.87), "output", (1.14, 0.5))
arrow((0.25, 0), (0.75, 0), "compare", (0.5, 0.08), "<|-|>", "C1")
ax.set(xlim=(-0.26, 1.26), ylim=(-0.15, 1.15))
ax.axis("off")
plt.show()
