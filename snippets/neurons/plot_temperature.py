import matplotlib.pyplot as plt
import torch

z = torch.tensor([3.0, 2.0, 0.0])

fig, axes = plt.subplots(1, 3, figsize=(5.4, 2.8), sharey=True)
for ax, temperature in zip(axes, (0.5, 1.0, 2.0), strict=True):
    p = torch.softmax(z / temperature, dim=0)
    bars = ax.bar(["3", "2", "0"], p, color=["C0", "C1", "C2"], width=0.7)
    ax.bar_label(bars, fmt="%.2f", padding=2)
    ax.set_title(f"temperature {temperature:g}")
axes[1].set_xlabel("score")
axes[0].set(ylabel="softmax", ylim=(0, 1.1), yticks=[0, 0.5, 1])
plt.show()
