import matplotlib.pyplot as plt
import torch
from torch import nn

# float64: with 30 layers the extremes leave the range of float32
torch.set_default_dtype(torch.float64)
n, depth = 64, 30


def spreads(activation, std, seed):
    torch.manual_seed(seed)
    a, zs = torch.randn(128, n), []
    for _ in range(depth):
        linear = nn.Linear(n, n)
        if std is not None:
            nn.init.normal_(linear.weight, std=std)
            nn.init.zeros_(linear.bias)
        zs.append(linear(a))
        a = activation(zs[-1])
    y = torch.arange(128) % 10
    loss = nn.functional.cross_entropy(nn.Linear(n, 10)(a), y)
    grads = torch.autograd.grad(loss, zs)
    return torch.stack([g.std() / grads[-1].std() for g in grads])


stds = {
    "default": (None, "C1-"),
    r"$1/\sqrt{n}$": (n**-0.5, "C0--"),
    r"$\sqrt{2/n}$": ((2 / n) ** 0.5, "C2-."),
    "1": (1.0, "C3:"),
}
fig, axes = plt.subplots(1, 3, figsize=(6.4, 3.6), sharey=True)
for ax, activation in zip(
    axes, (torch.sigmoid, torch.tanh, torch.relu), strict=True
):
    for name, (std, style) in stds.items():
        runs = [spreads(activation, std, seed) for seed in range(5)]
        median = torch.stack(runs).median(dim=0).values
        ax.semilogy(range(1, depth + 1), median, style, label=name)
    ax.set(title=activation.__name__, xlabel="layer", xticks=[1, 15, 30])
axes[0].set(ylabel="spread of the gradient of z")
fig.legend(
    *axes[0].get_legend_handles_labels(), ncols=4, loc="outside upper center"
)
plt.show()

# Back to the default, for what runs after this
torch.set_default_dtype(torch.float32)
