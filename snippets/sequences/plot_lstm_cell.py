import matplotlib.pyplot as plt

_, ax = plt.subplots(figsize=(6, 3.8), layout="constrained")


def arrow(*points, color="0.5"):
    for start, end in zip(points[:-2], points[1:-1], strict=True):
        ax.plot(*zip(start, end, strict=True), color=color, lw=2)
    look = {"arrowstyle": "-|>", "color": color, "lw": 2}
    look |= {"shrinkA": 0, "shrinkB": 0}
    ax.annotate("", points[-1], points[-2], arrowprops=look)


def write(x, y, text, color=None, size=14):
    style = {"color": color} if color else {}
    ax.text(x, y, text, size=size, ha="center", va="center", **style)


def node(x, y, text, color):
    ax.add_patch(plt.Circle((x, y), 0.32, color=color, alpha=0.25))
    write(x, y, text)


def box(x, y, text, color):
    patch = plt.Rectangle((x - 0.42, y - 0.3), 0.84, 0.6)
    patch.set(color=color, alpha=0.25)
    ax.add_patch(patch)
    write(x, y, text)


# The cell state: along the top, only a product and a sum
arrow((0.2, 4), (1.48, 4), color="C1")
arrow((2.12, 4), (3.48, 4), color="C1")
arrow((4.12, 4), (7.7, 4), color="C1")
node(1.8, 4, "×", "C1")
node(3.8, 4, "+", "C1")
write(0.3, 4.4, "$c_{t-1}$", "C1")
write(7.5, 4.4, "$c_t$", "C1")

# The gates and the candidate
for x, name, color in (
    (1.8, "$f$", "C0"),
    (3.0, "$i$", "C0"),
    (4.6, "$g$", "C2"),
    (5.8, "$o$", "C0"),
):
    box(x, 1.5, name, color)
    arrow((x, 0.6), (x, 1.2))
arrow((1.8, 1.8), (1.8, 3.68), color="C0")
node(3.8, 2.7, "×", "0.5")
arrow((3.0, 1.8), (3.0, 2.7), (3.48, 2.7), color="C0")
arrow((4.6, 1.8), (4.6, 2.7), (4.12, 2.7), color="C2")
arrow((3.8, 3.02), (3.8, 3.68))

# The hidden state: the cell state, squashed and gated
node(6.6, 2.7, "×", "0.5")
arrow((6.6, 4), (6.6, 3.02), color="C1")
write(7.1, 3.4, "tanh", size=12)
arrow((5.8, 1.8), (5.8, 2.7), (6.28, 2.7), color="C0")
arrow((6.6, 2.38), (6.6, 0.6), (7.7, 0.6), color="C3")
write(7.5, 0.2, "$h_t$", "C3")

# What the four blocks read
arrow((0.2, 0.6), (5.8, 0.6), (5.8, 1.2))
write(0.5, 0.2, "$h_{t-1}$, $x_t$")
write(1.35, 2.6, "keep", "C0", 12)
write(2.55, 2.6, "write", "C0", 12)
write(5.35, 2.6, "show", "C0", 12)
ax.set(xlim=(-0.2, 8), ylim=(0, 4.7), aspect="equal")
ax.axis("off")
plt.show()
