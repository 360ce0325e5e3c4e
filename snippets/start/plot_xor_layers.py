import matplotlib.pyplot as plt
import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = [0, 1, 1, 0]
w1 = torch.tensor([[1.0, 1.0], [-1.0, -1.0]])
hidden = (x @ w1.T + torch.tensor([-0.5, 1.5]) > 0).float()
across = torch.tensor([-0.7, 1.7])

fig, axes = plt.subplots(1, 2, figsize=(5.6, 3))
for ax, points in zip(axes, (x, hidden), strict=True):
    for (x1, x2), target in zip(points, y, strict=True):
        marker, color = ("s", "C1") if target else ("o", "C0")
        ax.plot(x1, x2, marker, color=color, markersize=12)
left, right = axes
left.plot(across, 0.5 - across, color="C2")
left.text(-0.6, 0.5, "OR", color="C2")
left.plot(across, 1.5 - across, "--", color="C3")
left.text(0.25, 1.45, "NAND", color="C3")
right.plot(across, 1.5 - across, color="C4")
right.text(0.25, 1.45, "AND", color="C4")
right.text(1, 1.17, "two points", ha="center", color="C1")
left.set(title="inputs", xlabel="$x_1$", ylabel="$x_2$")
right.set(title="hidden layer", xlabel="OR", ylabel="NAND")
for ax in axes:
    ax.set(xticks=[0, 1], yticks=[0, 1], xlim=(-0.7, 1.7), ylim=(-0.7, 1.7))
plt.show()
