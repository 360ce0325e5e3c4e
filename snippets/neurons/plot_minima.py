import matplotlib.pyplot as plt
import torch
from torch import nn

curves = {
    "ReLU": (nn.ReLU(), "0.5", "-"),
    "SiLU": (nn.SiLU(), "C0", "-"),
    "GELU": (nn.GELU(), "C1", "--"),
    "Mish": (nn.Mish(), "C2", "-."),
}
z = torch.linspace(-5, 1.2, 1241)

fig, ax = plt.subplots(figsize=(5.4, 3.4))
for name, (activation, color, line) in curves.items():
    f = activation(z)
    ax.plot(z, f, line, color=color, label=name)
    if name != "ReLU":
        ax.plot(z[f.argmin()], f.min(), "o", color=color)
ax.set(xlabel="$z$", ylim=(-0.4, 0.8))
ax.legend()
plt.show()
