import matplotlib.pyplot as plt
from torch import nn

layers = {
    "conv 1": nn.Conv2d(1, 32, 3),
    "conv 2": nn.Conv2d(32, 64, 3),
    "linear 1": nn.Linear(9216, 128),
    "linear 2": nn.Linear(128, 10),
}
counts = [
    sum(p.numel() for p in layer.parameters()) for layer in layers.values()
]

fig, ax = plt.subplots(figsize=(6, 2.8))
bars = ax.barh(list(layers), counts, color=["C0", "C0", "C1", "C1"])
labels = [f"{count:,} ({count / sum(counts):.2%})" for count in counts]
ax.bar_label(bars, labels, padding=6)
ax.invert_yaxis()
ax.set(xlabel="parameters", xlim=(0, 1.8e6))
ax.set_xticks([0, 500_000, 1_000_000], ["0", "500,000", "1,000,000"])
ax.grid(axis="y", visible=False)
plt.show()
