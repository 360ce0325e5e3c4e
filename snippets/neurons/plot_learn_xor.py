import matplotlib.pyplot as plt
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

double = {"dtype": torch.float64}
x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], **double)
y = torch.tensor([0, 1, 1, 0], **double)
side = torch.linspace(-0.5, 1.5, 80, **double)
grid = torch.stack(torch.meshgrid(side, side, indexing="xy"), dim=-1)

fig, axes = plt.subplots(1, 2, figsize=(5.4, 3.2), sharex=True, sharey=True)
for ax, second in ((axes[0], [0.5, 1.5]), (axes[1], [-0.5, 1.5])):
    W = torch.tensor([[1.0, -0.5], second], **double)
    b, v = torch.zeros(2, **double), torch.ones(2, **double)
    c = torch.zeros(1, **double)
    parameters = [each.requires_grad_() for each in (W, b, v, c)]
    optimizer = torch.optim.SGD(parameters, lr=0.3, momentum=0.9)
    for _ in range(200):
        z = torch.tanh(x @ W.T + b) @ v + c
        loss = binary_cross_entropy_with_logits(z, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        hidden = grid @ W.T + b
        z = torch.tanh(hidden) @ v + c
    # Where z is 0, and where each hidden unit is 0
    ax.contour(side, side, z, (0,), colors="C0", linewidths=2.5)
    for k in (0, 1):
        line = hidden[..., k]
        ax.contour(side, side, line, (0,), colors="0.5", linestyles="--")
    ax.plot(*x[y == 1].T, "o", color="C0", ms=9, label="XOR is 1")
    ax.plot(*x[y == 0].T, "s", color="C2", ms=9, label="XOR is 0")
    title = f"second unit starts at ({second[0]:g}, {second[1]:g})"
    ax.set_title(f"{title}\nloss {loss.item():.3f}")
    ax.set(xlabel="$x_1$", ylabel="$x_2$", xticks=(0, 1), yticks=(0, 1))
    ax.set_aspect("equal")
labels = axes[0].get_legend_handles_labels()
fig.legend(*labels, loc="outside lower center", ncols=2)
plt.show()
