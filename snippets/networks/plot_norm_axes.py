import matplotlib.pyplot as plt
import torch

examples, channels = 4, 6
panels = {
    "batch norm": torch.zeros(examples, channels),
    "layer norm": torch.zeros(examples, channels),
    "group norm": torch.zeros(examples, channels),
    "instance norm": torch.zeros(examples, channels),
}
panels["batch norm"][:, 0] = 1
panels["layer norm"][0] = 1
panels["group norm"][0, :3] = 1
panels["instance norm"][0, 0] = 1

fig, axes = plt.subplots(2, 2, figsize=(5.2, 4.2), sharex=True, sharey=True)
for ax, (name, together) in zip(axes.flat, panels.items(), strict=True):
    for row in range(examples):
        for column in range(channels):
            chosen = bool(together[row, column])
            ax.add_patch(
                plt.Rectangle(
                    (column + 0.06, row + 0.06),
                    0.88,
                    0.88,
                    facecolor="C0" if chosen else "none",
                    edgecolor="C0" if chosen else "0.5",
                )
            )
    ax.set_title(name)
    ax.set(xlim=(0, channels), ylim=(examples, 0), xticks=[], yticks=[])
    ax.set_aspect("equal")
    for side in ax.spines.values():
        side.set_visible(False)
for ax in axes[1]:
    ax.set_xlabel("channels")
for ax in axes[:, 0]:
    ax.set_ylabel("examples")
plt.show()
