import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import v2

torch.manual_seed(0)
to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
transform = v2.Compose([*to_tensor, v2.Normalize([0.1307], [0.3081])])
train_set = datasets.MNIST("data", download=True, transform=transform)
model = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Dropout(0.25),
    nn.Flatten(),
    nn.Linear(9216, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
for images, labels in DataLoader(train_set, 64, shuffle=True):
    loss = nn.functional.cross_entropy(model(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

kernels = model[0].weight.detach()[:6, 0]
digit = (train_set.targets == 3).nonzero()[0].item()
image, _ = train_set[digit]
with torch.no_grad():
    maps = model[:2](image.unsqueeze(0))[0]
limit = kernels.abs().max().item()

fig, axes = plt.subplots(2, 6, figsize=(6, 2.3), layout="constrained")
for number in range(6):
    axes[0, number].imshow(
        kernels[number], cmap="coolwarm", vmin=-limit, vmax=limit
    )
    axes[1, number].imshow(maps[number], cmap="gray")
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set_color("0.5")
    ax.spines[:].set_visible(True)
axes[0, 0].set_ylabel("kernel")
axes[1, 0].set_ylabel("feature map")
plt.show()
