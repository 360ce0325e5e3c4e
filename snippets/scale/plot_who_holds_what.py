import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5.2, 4.2))


def box(x, y, text, color):
    face = dict(boxstyle="round,pad=0.45", fc="none", ec=color, lw=1.8)
    ax.text(x, y, text, ha="center", va="center", fontsize=11, bbox=face)


def arrow(start, end):
    style = dict(arrowstyle="->", color="0.5", lw=1.5, shrinkA=0, shrinkB=0)
    ax.annotate("", end, start, arrowprops=style)


for x, rank, part, own in (
    (1, 0, "0, 2, 4, 6", "2"),
    (5, 1, "1, 3, 5, 7", "6"),
):
    ax.text(x, 5.6, f"rank {rank}", ha="center", fontsize=12)
    box(x, 4.7, "same weights", "C0")
    box(x, 3.5, f"examples {part}", "C1")
    box(x, 2.3, f"gradient {own}", "C2")
    box(x, 0.1, "same step", "C0")
    arrow((x, 4.4), (x, 3.8))
    arrow((x, 3.2), (x, 2.6))
    inner = 2 if x < 3 else 4
    arrow((x, 2), (inner, 1.5))
    arrow((inner, 0.9), (x, 0.4))
box(3, 1.2, "all-reduce: mean 4", "C3")
ax.set(xlim=(-0.8, 6.8), ylim=(-0.5, 6))
ax.axis("off")
plt.show()
