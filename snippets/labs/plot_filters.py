import matplotlib.pyplot as plt
import torch
from torch.nn.functional import conv2d
from torchvision import datasets
from torchvision.transforms import v2

to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
transform = v2.Compose([*to_tensor, v2.Normalize([0.1307], [0.3081])])
train_set = datasets.MNIST("data", download=True, transform=transform)
digit = (train_set.targets == 3).nonzero()[0].item()
image, _ = train_set[digit]
weights = torch.load("mnist_cnn.pt", map_location="cpu")
kernels = weights["0.weight"][:6]  # saved by mnist_cnn.py
maps = conv2d(image, kernels, weights["0.bias"][:6]).relu()
limit = kernels.abs().max().item()

fig, axes = plt.subplots(2, 6, figsize=(6, 2.3), layout="constrained")
for number in range(6):
    axes[0, number].imshow(
        kernels[number, 0], cmap="coolwarm", vmin=-limit, vmax=limit
    )
    axes[1, number].imshow(maps[number], cmap="gray")
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set_color("0.5")
    ax.spines[:].set_visible(True)
axes[0, 0].set_ylabel("kernel")
axes[1, 0].set_ylabel("feature map")
plt.show()
