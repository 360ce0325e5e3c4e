import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy, pad

digits = load_digits()
X = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
X, y = pad(X, (2, 2, 2, 2)), torch.tensor(digits.target)
order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
train, val, test = order.split([1000, 300, 497])
X = (X - X[train].mean()) / X[train].std()


def block(inputs, outputs):
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
    normalized = nn.BatchNorm2d(outputs)
    return nn.Sequential(convolution, normalized, nn.ReLU(), nn.MaxPool2d(2))


torch.manual_seed(0)
head = nn.Linear(32 * 3 * 3, 10)
model = nn.Sequential(block(1, 16), block(16, 32), nn.Flatten(), head)
before = model[0][0].weight.detach().clone()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for _ in range(8):
    for rows in train[torch.randperm(len(train))].split(50):
        loss = cross_entropy(model(X[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
model.eval()
after = model[0][0].weight.detach()
image = test[y[test] == 5][:1]
with torch.no_grad():
    maps = model[0][:3](X[image])[0]

_, axes = plt.subplots(3, 6, figsize=(6, 3.2), layout="constrained")
limit = max(before.abs().max().item(), after.abs().max().item())
for number in range(6):
    for row, kernels in enumerate((before, after)):
        axes[row, number].imshow(
            kernels[number, 0], cmap="coolwarm", vmin=-limit, vmax=limit
        )
    axes[2, number].imshow(maps[number], cmap="gray")
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
for ax, name in zip(axes[:, 0], ("untrained", "trained", "map"), strict=True):
    ax.set_ylabel(name)
plt.show()
