import matplotlib.pyplot as plt
import torch
from torch import nn


def exponents(kind, seed, bias, size=32, steps=101):
    torch.manual_seed(seed)
    net = kind(8, size, dtype=torch.float64)
    with torch.no_grad():
        net.bias_ih_l0[size : 2 * size] += bias
    x = torch.randn(steps, 8, dtype=torch.float64, requires_grad=True)
    output, _ = net(x)
    (output[-1] * torch.randn_like(output[-1])).sum().backward()
    norm = x.grad.norm(dim=1).log10().flip(0)
    return norm - norm[0]


_, ax = plt.subplots(figsize=(5.6, 3.4), layout="constrained")
arms = [
    ("RNN", nn.RNN, 0.0, "0.5"),
    ("GRU", nn.GRU, 0.0, "C2"),
    ("LSTM", nn.LSTM, 0.0, "C0"),
    ("forget bias 1", nn.LSTM, 1.0, "C4"),
    ("forget bias 3", nn.LSTM, 3.0, "C1"),
]
for name, kind, bias, color in arms:
    runs = torch.stack([exponents(kind, seed, bias) for seed in range(15)])
    middle = runs.median(dim=0).values
    ax.plot(middle, color=color, lw=2)
    if name == "GRU":  # beside the LSTM's line, which it nearly covers
        ax.text(61, -10, name, color=color, size=12)
    elif name == "LSTM":
        ax.text(84, -21.5, name, color=color, size=12)
    else:
        ax.text(102, middle[100], name, color=color, size=12, va="center")
ax.set(xlim=(0, 100), xlabel="steps back", ylabel="gradient, exponent of 10")
ax.spines[["top", "right"]].set_visible(False)
plt.show()
