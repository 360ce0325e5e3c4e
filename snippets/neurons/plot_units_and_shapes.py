import matplotlib.pyplot as plt
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

double = {"dtype": torch.float64}
angle = torch.arange(20, **double) * torch.pi / 10
circle = torch.stack([angle.cos(), angle.sin()], 1)
X = torch.cat([0.4 * circle, circle])
y = torch.cat([torch.zeros(20, **double), torch.ones(20, **double)])
side = torch.linspace(-1.5, 1.5, 120, **double)
grid = torch.stack(torch.meshgrid(side, side, indexing="xy"), dim=-1)

fig, axes = plt.subplots(1, 2, figsize=(5.4, 3.2), sharex=True, sharey=True)
for ax, width in zip(axes, (2, 3), strict=True):
    start = torch.arange(width, **double) * 2 * torch.pi / width
    W = torch.stack([start.cos(), start.sin()], 1)
    b = torch.full((width,), 0.5, **double)
    v, c = torch.ones(width, **double), torch.zeros(1, **double)
    parameters = [each.requires_grad_() for each in (W, b, v, c)]
    optimizer = torch.optim.SGD(parameters, lr=0.3, momentum=0.9)
    for _ in range(300):
        z = torch.tanh(X @ W.T + b) @ v + c
        loss = binary_cross_entropy_with_logits(z, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        z = torch.tanh(X @ W.T + b) @ v + c
        hidden = grid @ W.T + b
        answer = torch.tanh(hidden) @ v + c
    # Where the answer is one half, and where each hidden unit is 0
    ax.contour(side, side, answer, (0,), colors="C0", linewidths=2.5)
    for k in range(width):
        line = hidden[..., k]
        ax.contour(side, side, line, (0,), colors="0.5", linestyles="--")
    ax.plot(*X[20:].T, "o", color="C0", ms=6, label="class 1")
    ax.plot(*X[:20].T, "s", color="C2", ms=6, label="class 0")
    right = ((z > 0) == (y == 1)).sum().item()
    ax.set_title(f"{width} hidden units\n{right} of 40 right")
    ax.set(xlabel="$x_1$", ylabel="$x_2$")
    ax.set_xticks((-1, 0, 1))
    ax.set_yticks((-1, 0, 1))
    ax.set_aspect("equal")
labels = axes[0].get_legend_handles_labels()
fig.legend(*labels, loc="outside lower center", ncols=2)
plt.show()
