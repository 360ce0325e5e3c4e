import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5.6, 3.4))
boxes = [
    (1.2, "3×3, stride 2", "C0"),
    (3.2, "batch, norm, ReLU", "C2"),
    (5.2, "3×3", "C0"),
    (7.2, "batch, norm", "C2"),
]
style = {"arrowstyle": "->", "color": "0.5", "lw": 1.5}


def arrow(start, end, bend="arc3"):
    ax.annotate("", end, start, arrowprops={**style, "connectionstyle": bend})


def box(x, y, text, color, width=1.7):
    patch = plt.Rectangle((x, y), width, 0.9, color=color, alpha=0.3)
    ax.add_patch(patch)
    ax.text(x + width / 2, y + 0.45, text, ha="center", va="center", size=12)


for x, text, color in boxes:
    box(x, 2.2, text.replace(", ", "\n"), color)
for x in (2.9, 4.9, 6.9):
    arrow((x, 2.65), (x + 0.3, 2.65))
box(2.4, 0.2, "1×1, stride 2, batch norm", "C1", width=5.3)
ax.text(0.3, 1.65, "x", ha="center", va="center", size=13)
arrow((0.4, 1.8), (1.2, 2.6))
arrow((0.4, 1.5), (2.4, 0.65))
ax.text(9.7, 1.65, "+", ha="center", va="center", size=18)
arrow((8.9, 2.6), (9.5, 1.8))
arrow((7.7, 0.65), (9.5, 1.5))
arrow((9.9, 1.65), (10.5, 1.65))
ax.text(10.6, 1.65, "ReLU", va="center", size=13)
ax.text(0.4, 0.75, "32\n28×28", ha="center", va="center", size=12)
ax.text(11.3, 0.75, "64\n14×14", ha="center", va="center", size=12)
ax.text(5.05, 3.5, "branch", ha="center", size=13)
ax.text(5.05, -0.4, "shortcut", ha="center", size=13)
ax.set(xlim=(-0.6, 12.3), ylim=(-0.7, 4))
ax.axis("off")
plt.show()
