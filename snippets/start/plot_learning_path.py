import matplotlib.pyplot as plt

HEIGHT = 0.52
# On the site a click on a box leads to this page
PAGES = {
    "Tensors": "tensors.tensors",
    "Regression": "regression.least-squares",
    "Autograd": "autograd.autograd",
    "Data": "data.dataset-dataloader",
    "Neuron": "neurons.neuron",
    "Network": "networks.layers-and-modules",
    "Loss": "losses.losses",
    "Backpropagation": "backprop.chain-rule",
    "Optimizer": "optimizers.first-order",
    "Training and evaluation": "training.loop",
    "CNN": "cnn.convolution",
    "LSTM": "sequences.lstm-gru",
    "GAN": "generative.gan",
    "Distributed": "scale.distributed",
}
fig, ax = plt.subplots(figsize=(4.8, 4))


def box(name, x, y, color, width=2.45):
    corner = (x - width / 2, y - HEIGHT / 2)
    patch = plt.Rectangle(corner, width, HEIGHT, fc=(color, 0.12), ec=color)
    patch.set_gid(PAGES[name])
    ax.add_patch(patch)
    ax.text(x, y, name, ha="center", va="center", fontsize=11)


def arrow(start, end):
    style = {"arrowstyle": "-|>", "color": "0.5", "shrinkA": 2, "shrinkB": 2}
    ax.annotate("", end, start, arrowprops=style)


# The path winds: to the right, back to the left, to the right again
tools = {"Tensors": (0, 4), "Regression": (3, 4), "Autograd": (6, 4)}
tools["Data"] = (6, 3)
network = {"Neuron": (3, 3), "Network": (0, 3), "Loss": (0, 2)}
network["Backpropagation"] = (3, 2)
for color, part in (("C0", tools), ("C1", network)):
    for name, (x, y) in part.items():
        box(name, x, y, color)
box("Optimizer", 6, 2, "C2")
box("Training and evaluation", 3, 1, "C2", width=8.45)

steps = [*tools.values(), *network.values(), (6, 2)]
for (x0, y0), (x1, y1) in zip(steps, steps[1:], strict=False):
    side, half = (x1 > x0) - (x1 < x0), (y1 - y0) * HEIGHT / 2
    arrow((x0 + side * 1.225, y0 + half), (x1 - side * 1.225, y1 - half))
arrow((6, 2 - HEIGHT / 2), (6, 1 + HEIGHT / 2))

for number, name in enumerate(["CNN", "LSTM", "GAN", "Distributed"]):
    x = -0.3 + 2.2 * number
    box(name, x, 0, "C3", width=1.85)
    arrow((x, 1 - HEIGHT / 2), (x, HEIGHT / 2))

ax.set(xlim=(-1.3, 7.3), ylim=(-0.35, 4.35))
ax.axis("off")
plt.show()
