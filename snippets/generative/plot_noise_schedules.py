import matplotlib.pyplot as plt
import torch

T = 1000
linear = torch.cumprod(1 - torch.linspace(1e-4, 0.02, T), 0)
turn = (torch.arange(T + 1) / T + 0.008) / 1.008 * torch.pi / 2
cosine = (turn.cos() ** 2 / turn[0].cos() ** 2)[1:]
_, axes = plt.subplots(figsize=(6, 3.4), layout="constrained")
steps = range(1, T + 1)
for color, name, bar in ("C0", "linear", linear), ("C1", "cosine", cosine):
    axes.plot(steps, bar.sqrt(), color=color, label=f"signal, {name}")
    axes.plot(steps, (1 - bar).sqrt(), color=color, linestyle="--")
axes.plot([], [], color="0.5", linestyle="--", label="noise")
axes.set_xlabel("step t")
axes.set_ylabel("factor")
axes.legend(loc="center right")
plt.show()
