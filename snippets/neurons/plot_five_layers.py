import matplotlib.pyplot as plt
import torch
from torch import nn


def gradients(activation, gain, seed):
    torch.manual_seed(seed)
    model = nn.Sequential()
    for _ in range(5):
        linear = nn.Linear(64, 64)
        if gain is not None:
            nn.init.xavier_normal_(linear.weight, gain=gain)
            nn.init.zeros_(linear.bias)
        model.append(linear).append(activation())
    model.append(nn.Linear(64, 1))
    model(torch.randn(128, 64)).mean().backward()
    return torch.stack([model[i].weight.grad.norm() for i in range(0, 10, 2)])


fig, ax = plt.subplots(figsize=(5.4, 3.4))
for activation, gain, name, style in (
    (nn.Tanh, 1.0, "tanh, Xavier", "C2^-."),
    (nn.Sigmoid, 4.0, "sigmoid, gain 4", "C0s--"),
    (nn.Sigmoid, None, "sigmoid, default", "C1o-"),
):
    runs = torch.stack([gradients(activation, gain, s) for s in range(5)])
    ax.semilogy(range(1, 6), runs.median(dim=0).values, style, label=name)
ax.set(xlabel="layer", ylabel="gradient norm", xticks=range(1, 6))
ax.legend(loc="lower right")
plt.show()
