import matplotlib.pyplot as plt
import torch
from torch import nn

_, ax = plt.subplots(figsize=(6, 3.4), layout="constrained")
for scale, color in ((4, "C3"), (2, "C1"), (1, "C0")):
    ratios = []
    for seed in range(20):
        torch.manual_seed(seed)
        rnn = nn.RNN(8, 32, batch_first=True, dtype=torch.float64)
        with torch.no_grad():
            rnn.weight_hh_l0.mul_(scale)
        x = torch.randn(1, 101, 8, dtype=torch.float64, requires_grad=True)
        _, h_n = rnn(x)
        (h_n * torch.randn_like(h_n)).sum().backward()
        size = x.grad[0].norm(dim=1).flip(0)
        ratios.append(size / size[0])
    ratios = torch.stack(ratios)
    label = f"default × {scale}" if scale > 1 else "default"
    low, high = ratios.aminmax(dim=0)
    ax.fill_between(range(101), low, high, color=color, alpha=0.2, lw=0)
    ax.plot(ratios.median(dim=0).values, color=color, label=label)
ax.set(yscale="log", xlabel="steps back", ylabel="gradient, relative")
ax.set_yticks([1e-30, 1e-20, 1e-10, 1, 1e10])
ax.legend(title="recurrent weights", fontsize=10)
plt.show()
