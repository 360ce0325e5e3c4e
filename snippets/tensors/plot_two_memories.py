import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5.2, 3.2))

for left, name in ((0, "CPU memory"), (4, "GPU memory")):
    ax.add_patch(
        plt.Rectangle((left, 0), 2.4, 4.6, fc="none", ec="0.5", lw=1.2)
    )
    ax.text(left + 1.2, 4.8, name, ha="center", va="bottom")

rows = {
    "model": (3.6, "once", "C0", "model"),
    "batch": (2.2, "every step", "C1", "batch"),
    "number": (0.8, "to print", "C2", "loss"),
}
for at_home, (y, when, color, away) in rows.items():
    for x, name in ((1.2, at_home), (5.2, away)):
        corner = (x - 0.9, y - 0.4)
        ax.add_patch(
            plt.Rectangle(corner, 1.8, 0.8, fc=(color, 0.15), ec=color)
        )
        ax.text(x, y, name, ha="center", va="center", size=12)
    ends = ((4.25, y), (2.15, y))
    start, end = ends if away == "loss" else reversed(ends)
    arrow = {"arrowstyle": "-|>", "color": color, "lw": 1.6}
    ax.annotate("", end, start, arrowprops=arrow)
    ax.text(3.2, y + 0.12, when, ha="center", va="bottom", color=color)
ax.set(xlim=(-0.1, 6.5), ylim=(-0.1, 5.4))
ax.axis("off")
plt.show()
