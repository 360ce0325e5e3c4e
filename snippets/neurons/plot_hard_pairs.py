import matplotlib.pyplot as plt
import torch
from torch import nn

pairs = {
    "Sigmoid": (nn.Sigmoid(), nn.Hardsigmoid()),
    "Tanh": (nn.Tanh(), nn.Hardtanh()),
    "SiLU": (nn.SiLU(), nn.Hardswish()),
}
z = torch.linspace(-5, 5, 401)

fig, axes = plt.subplots(1, 3, figsize=(5.4, 2.6))
for ax, (name, (smooth, hard)) in zip(axes, pairs.items(), strict=True):
    ax.plot(z, smooth(z), "C0", label="smooth")
    ax.plot(z, hard(z), "C1--", label="hard")
    ax.set_title(name)
    ax.set(xticks=[-3, 0, 3], xlabel="$z$")
axes[2].set_ylim(-0.6, 3.2)
axes[0].legend(handlelength=1, loc="upper left", fontsize="small")
plt.show()
