import matplotlib.pyplot as plt
import torch

x1 = torch.tensor([1.5, 2.5, 0.5, 2.0, -0.5, -1.5, -2.5, -1.0, 0.5, -0.5])
x2 = torch.tensor([2.0, 0.5, 1.0, -1.0, 2.5, 0.5, -0.5, -1.5, -2.5, 0.0])
y = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0])
ends = torch.tensor([-3.0, 3.0])

fig, axes = plt.subplots(1, 2, figsize=(5.4, 3.2), sharex=True, sharey=True)
for ax, w in zip(axes, (1.0, 4.0), strict=True):
    z = w * x1 + w * x2
    loss = torch.nn.functional.binary_cross_entropy_with_logits(z, y)
    # Where the activation is 0.1, 0.5 and 0.9
    for level, style in ((0.1, "--"), (0.5, "-"), (0.9, "--")):
        edge = torch.logit(torch.tensor(level))
        ax.plot(ends, edge / w - ends, style, color="0.5")
    ax.plot(x1[y == 1], x2[y == 1], "o", color="C0", label="class 1")
    ax.plot(x1[y == 0], x2[y == 0], "s", color="C2", label="class 0")
    ax.set_title(f"$w$ = ({w:g}, {w:g}), $b$ = 0\nloss {loss:.3f}")
    ax.set(xlim=(-3, 3), ylim=(-3, 3), xlabel="$x_1$", ylabel="$x_2$")
    ax.set_aspect("equal")
fig.legend(
    *axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2
)
plt.show()
