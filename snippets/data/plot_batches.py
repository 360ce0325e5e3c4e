import matplotlib.pyplot as plt
import torch
from torch.utils.data import DataLoader

order = torch.Generator().manual_seed(0)
loader = DataLoader(range(10), 4, shuffle=True, generator=order)
rows = {"dataset": [range(10)]}
for epoch in (1, 2):
    rows[f"epoch {epoch}"] = [batch.tolist() for batch in loader]

fig, ax = plt.subplots(figsize=(5.6, 2.9))
for y, batches in zip((2.9, 1.2, 0), rows.values(), strict=True):
    x = 0.25 if len(batches) == 1 else 0
    for number, batch in enumerate(batches):
        color = "0.5" if len(batches) == 1 else f"C{number}"
        for index in batch:
            ax.add_patch(
                plt.Rectangle(
                    (x + 0.05, y), 0.9, 0.8, facecolor=color, alpha=0.25
                )
            )
            ax.text(x + 0.5, y + 0.37, str(index), ha="center", va="center")
            x += 1
        if y == 1.2:
            center = x - len(batch) / 2
            text = f"batch {number + 1}"
            ax.text(center, 2.1, text, color=color, ha="center")
        x += 0.5
ax.set(xlim=(-0.1, 11.1), ylim=(-0.15, 3.85))
ax.set_yticks([3.3, 1.6, 0.4], rows)
ax.tick_params(length=0)
ax.set_xticks([])
ax.spines[:].set_visible(False)
ax.grid(visible=False)
plt.show()
