import matplotlib.pyplot as plt
import torch

distributions = (
    [1.0, 0.0, 0.0, 0.0],
    [0.5, 0.25, 0.125, 0.125],
    [0.25, 0.25, 0.25, 0.25],
)
fig, axes = plt.subplots(1, 3, figsize=(5.6, 2.8), sharey=True)
for ax, probabilities, color in zip(
    axes, distributions, ("C0", "C1", "C2"), strict=True
):
    P = torch.tensor(probabilities)
    bits = torch.special.entr(P).sum() / torch.tensor(2.0).log()
    ax.bar(["1", "2", "3", "4"], P, color=color, width=0.7)
    ax.set_title(f"{bits.item() + 0:.2f} bits")
axes[1].set_xlabel("outcome")
axes[0].set(ylabel="probability", ylim=(0, 1.1), yticks=[0, 0.5, 1])
plt.show()
