import matplotlib.pyplot as plt
import torch

z = torch.tensor([2.0, 1.0, 0.1])
p = torch.softmax(z, dim=0)
gradient = p - torch.tensor([1.0, 0.0, 0.0])
names = ["class 0", "class 1", "class 2"]

fig, axes = plt.subplots(1, 3, figsize=(6, 2.4), sharey=True)
panels = (("logit", z), ("softmax", p), ("gradient", gradient))
for number, (ax, (title, values)) in enumerate(zip(axes, panels, strict=True)):
    bars = ax.barh(names, values, color=f"C{number}", height=0.6)
    ax.bar_label(bars, fmt="%.2f", padding=3)
    ax.set_title(title)
    ax.margins(x=0.35)
    ax.axvline(0, color="0.5", linewidth=1)
axes[1].set_xlim(0, 1.25)
axes[0].invert_yaxis()
plt.show()
