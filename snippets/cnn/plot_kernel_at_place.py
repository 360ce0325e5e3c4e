import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits

x = torch.tensor(load_digits().images[13], dtype=torch.float32)
w = torch.tensor([[-1.0, 0, 1], [-1, 0, 1], [-1, 0, 1]])
y = F.conv2d(x[None, None], w[None, None])[0, 0]

fig, axes = plt.subplots(1, 2, figsize=(5.6, 2.9))
axes[0].imshow(x, cmap="gray", vmin=0, vmax=16)
axes[0].set_title("input 8×8")
corners = ((1.5, 2.5, 3), (1.5, 2.5, 1))
limit = y.abs().max()
axes[1].imshow(y, cmap="coolwarm", vmin=-limit, vmax=limit)
axes[1].set_title("output 6×6")
for ax, (left, top, side) in zip(axes, corners, strict=True):
    frame = Rectangle((left, top), side, side, fill=False, edgecolor="C1")
    ax.add_patch(frame)
    frame.set_linewidth(2.5)
    ax.set(xticks=[], yticks=[])
plt.show()
