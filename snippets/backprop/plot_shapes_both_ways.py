import matplotlib.pyplot as plt

n = 16  # examples in the batch
boxes = {
    "X": (0, 2, "$X$", (n, 64), "C0"),
    "a1": (2, 2, "$A^{(1)}$", (n, 30), "C0"),
    "a2": (4, 2, "$A^{(2)}$", (n, 10), "C0"),
    "d2": (4, 0, r"$\delta^{(2)}$", (n, 10), "C1"),
    "d1": (2, 0, r"$\delta^{(1)}$", (n, 30), "C1"),
    "g2": (3, 1, r"$\nabla W^{(2)}$", (10, 30), "C2"),
    "g1": (1, 1, r"$\nabla W^{(1)}$", (30, 64), "C2"),
}
arrows = [
    ("X", "a1", "C0", "$W^{(1)}, b^{(1)}$"),
    ("a1", "a2", "C0", "$W^{(2)}, b^{(2)}$"),
    ("a2", "d2", "C1", "$Y$"),
    ("d2", "d1", "C1", "$W^{(2)}$"),
    ("a1", "g2", "C2", ""),
    ("d2", "g2", "C2", ""),
    ("X", "g1", "C2", ""),
    ("d1", "g1", "C2", ""),
]

fig, ax = plt.subplots(figsize=(6.2, 4.2))
for start, end, color, label in arrows:
    (x0, y0), (x1, y1) = boxes[start][:2], boxes[end][:2]
    ax.annotate(
        "",
        (x1, y1),
        (x0, y0),
        arrowprops={
            "arrowstyle": "-|>",
            "color": color,
            "shrinkA": 30,
            "shrinkB": 30,
        },
    )
    side = (0.25, 0) if x0 == x1 else (0, 0.2)
    middle = (x0 + x1) / 2 + side[0], (y0 + y1) / 2 + side[1]
    ax.text(*middle, label, ha="center", va="center", color=color)
for x, y, name, shape, color in boxes.values():
    ax.text(
        x,
        y,
        f"{name}\n{shape[0]}×{shape[1]}",
        ha="center",
        va="center",
        color=color,
    )
ax.set(xlim=(-0.6, 4.6), ylim=(-0.4, 2.4))
ax.axis("off")
plt.show()
