import matplotlib.pyplot as plt

_, ax = plt.subplots(figsize=(6, 3), layout="constrained")


def arrow(start, end, color="0.5", **style):
    look = {"arrowstyle": "-|>", "color": color, "lw": 1.6, **style}
    ax.annotate("", end, start, arrowprops=look)


def cell(x, label):
    box = plt.Rectangle((x - 0.5, 1.5), 1, 1, color="C0", alpha=0.3)
    ax.add_patch(box)
    ax.text(x, 2, label, ha="center", va="center", size=15)


def write(x, y, label, **style):
    ax.text(x, y, label, ha="center", va="center", **style)


# Left: the loop. Right: the same cell at each step
for x, index in ((0, "t"), (3, "1"), (5, "2"), (7, "3")):
    cell(x, f"$h_{index}$")
    write(x, 0.35, f"$x_{index}$", size=15)
    write(x, 3.65, f"$y_{index}$", size=15)
    arrow((x, 0.6), (x, 1.5), "C2")
    arrow((x, 2.5), (x, 3.4), "0.5")
arrow((0.5, 2.2), (0.5, 1.8), "C1", connectionstyle="arc3,rad=-2.5")
for start, end in ((1.75, 2.5), (3.5, 4.5), (5.5, 6.5), (7.5, 8.5)):
    arrow((start, 2), (end, 2), "C1")
    write((start + end) / 2, 2.3, "$W_{hh}$", size=11, color="C1")
for x in (3, 5, 7):
    write(x + 0.5, 1, "$W_{ih}$", size=11, color="C2")
write(0, 4.3, "as a loop", size=12)
write(5, 4.3, "unrolled over time", size=12)
write(1.5, 2, "$h_0$", size=13)
ax.set(xlim=(-0.9, 8.7), ylim=(0, 4.6))
ax.axis("off")
plt.show()
