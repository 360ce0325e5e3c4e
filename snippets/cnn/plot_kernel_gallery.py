import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

# A handwritten 3 of 8×8 pixels with a black margin, enlarged to 40×40
digit = torch.tensor(load_digits().images[13] / 16, dtype=torch.float32)
framed = F.pad(digit, (1, 1, 1, 1))[None, None]
x = F.interpolate(framed, size=40, mode="bilinear")

blur = torch.full((5, 5), 1 / 25)
sharpen = torch.tensor([[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]])
vertical = torch.tensor([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
outline = torch.tensor([[-1.0, -1, -1], [-1, 8, -1], [-1, -1, -1]])
panels = {
    "input": torch.ones(1, 1),
    "blur": blur,
    "sharpen": sharpen,
    "edge |": vertical,
    "edge –": vertical.T,
    "outline": outline,
}

fig, axes = plt.subplots(2, 3, figsize=(5.6, 4))
for ax, (name, w) in zip(axes.flat, panels.items(), strict=True):
    y = F.conv2d(x, w[None, None], padding="same")[0, 0]
    limit = y.abs().max()
    if w.sum() > 0.5:
        ax.imshow(y, cmap="gray", vmin=0, vmax=1)
    else:
        ax.imshow(y, cmap="coolwarm", vmin=-limit, vmax=limit)
    ax.set_title(name, size=14)
    ax.axis("off")
plt.show()
