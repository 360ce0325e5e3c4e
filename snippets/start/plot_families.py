import matplotlib.pyplot as plt


def dots(ax, y, count, color):
    points = [(i - (count - 1) / 2, y) for i in range(count)]
    ax.scatter(*zip(*points, strict=True), s=70, color=color, zorder=2)
    return points


def line(ax, start, end, color="0.5", width=1.0):
    ax.plot(*zip(start, end, strict=True), color=color, lw=width, zorder=1)


def arrow(ax, start, end, color):
    style = {"arrowstyle": "-|>", "color": color, "shrinkA": 5, "shrinkB": 5}
    ax.annotate("", end, start, arrowprops=style)


fig, axes = plt.subplots(2, 3, figsize=(5.6, 3.8))
(mlp, cnn, rnn), (lstm, gan, transformer) = axes

below, above = dots(mlp, 0, 4, "C0"), dots(mlp, 1.5, 3, "C1")
for start in below:
    for end in above:
        line(mlp, start, end)
mlp.set_title("fully connected", fontsize=10)

below, above = dots(cnn, 0, 5, "C0"), dots(cnn, 1.5, 3, "C1")
for place, end in enumerate(above):
    for offset, color in enumerate(("C2", "C3", "C4")):
        line(cnn, below[place + offset], end, color, 1.6)
cnn.set_title("convolutional", fontsize=10)

for ax, title in ((rnn, "recurrent"), (lstm, "LSTM")):
    below, above = dots(ax, 0, 4, "C0"), dots(ax, 1, 4, "C1")
    for start, end in zip(below, above, strict=True):
        line(ax, start, end)
    for start, end in zip(above, above[1:], strict=False):
        arrow(ax, start, end, "C1")
    ax.set_title(title, fontsize=10)
cells = dots(lstm, 1.7, 4, "C2")
for start, end in zip(above, cells, strict=True):
    line(lstm, start, end)
for start, end in zip(cells, cells[1:], strict=False):
    arrow(lstm, start, end, "C2")

gan.set_title("GAN", fontsize=10)
for (x, y), name, color in [
    ((-1, 0), "noise", "0.5"),
    ((-1, 1.5), "generator", "C1"),
    ((1.1, 1.5), "real or fake", "0.5"),
    ((1.1, 0), "data", "0.5"),
]:
    gan.text(x, y, name, ha="center", va="center", color=color, fontsize=9)
gan.text(
    1.1,
    0.75,
    "discriminator",
    ha="center",
    va="center",
    color="C0",
    fontsize=9,
)
for start, end in [
    ((-1, 0.05), (-1, 1.45)),
    ((-0.9, 1.35), (0.55, 0.85)),
    ((1.1, 0.0), (1.1, 0.7)),
    ((1.1, 0.8), (1.1, 1.4)),
]:
    arrow(gan, start, end, "0.5")

below, above = dots(transformer, 0, 4, "C0"), dots(transformer, 1.5, 4, "C1")
for i, start in enumerate(below):
    for j, end in enumerate(above):
        line(transformer, start, end, "C2", 0.4 + 2.4 * ((3 * i + j) % 4 == 1))
transformer.set_title("transformer", fontsize=10)

for ax in axes.flat:
    ax.set(xlim=(-2.4, 2.4), ylim=(-0.4, 2))
    ax.axis("off")
plt.show()
