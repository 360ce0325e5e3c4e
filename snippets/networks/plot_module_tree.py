import matplotlib.pyplot as plt
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.ModuleList([nn.Linear(4, 8), nn.Linear(8, 8)])
        self.norm = nn.BatchNorm1d(8)
        self.output = nn.Linear(8, 3)


rows = []  # depth, name, note, color


def visit(module, name, depth):
    rows.append((depth, name, f"nn.{type(module).__name__}", "0.5"))
    for key, tensor in module.named_parameters(recurse=False):
        rows.append((depth + 1, f".{key}", str(tuple(tensor.shape)), "C0"))
    for key, tensor in module.named_buffers(recurse=False):
        rows.append((depth + 1, f".{key}", str(tuple(tensor.shape)), "C1"))
    for key, child in module.named_children():
        visit(child, f".{key}", depth + 1)


visit(Network(), "model", 0)
rows[0] = (0, "model", "nn.Module", "0.5")
fig, ax = plt.subplots(figsize=(5, 5.4))
parent = {}  # the last row at each depth
for row, (depth, name, note, color) in enumerate(rows):
    parent[depth] = row
    if depth:
        x, top = depth - 0.8, parent[depth - 1] + 0.4
        ax.plot([x, x, x + 0.7], [top, row, row], color="0.5", linewidth=0.8)
    ax.text(depth, row, name, va="center", color=color)
    ax.text(6.6, row, note, va="center", ha="right", color=color)
below = len(rows) + 0.4
ax.text(0, below, "module", va="center", color="0.5")
ax.text(2, below, "parameter", va="center", color="C0")
ax.text(4.5, below, "buffer", va="center", color="C1")
ax.set(xlim=(-0.1, 6.7), ylim=(below + 0.6, -0.6))
ax.axis("off")
plt.show()
