import matplotlib.pyplot as plt

layers = {"input": (4, "C0"), "hidden": (5, "C1"), "output": (3, "C2")}
positions = [
    [(column, (count - 1) / 2 - unit) for unit in range(count)]
    for column, (count, _) in enumerate(layers.values())
]

fig, ax = plt.subplots(figsize=(5, 3.2))
for left, right in zip(positions, positions[1:], strict=False):
    for x0, y0 in left:
        for x1, y1 in right:
            ax.plot([x0, x1], [y0, y1], color="0.5", linewidth=0.7, zorder=1)
for (name, (_, color)), points in zip(layers.items(), positions, strict=True):
    ax.scatter(*zip(*points, strict=True), s=230, color=color, zorder=2)
    ax.text(points[0][0], 2.6, name, ha="center", color=color)
ax.text(0, -2.75, "4 features", ha="center")
ax.text(1, -2.75, "5 neurons", ha="center")
ax.text(2, -2.75, "3 scores", ha="center")
ax.set(xlim=(-0.4, 2.4), ylim=(-3, 3))
ax.axis("off")
plt.show()
