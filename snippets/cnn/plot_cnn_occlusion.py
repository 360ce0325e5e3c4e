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
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for _ in range(8):
    for rows in train[torch.randperm(len(train))].split(50):
        loss = cross_entropy(model(X[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
model.eval()

_, axes = plt.subplots(2, 4, figsize=(6, 3.2), layout="constrained")
for column, digit in enumerate((0, 4, 7, 9)):
    image = X[test[y[test] == digit][0]]
    hidden = image.repeat(100, 1, 1, 1)  # one copy for each place
    for place in range(100):
        i, j = divmod(place, 10)
        hidden[place, :, i : i + 3, j : j + 3] = X.min()  # black
    with torch.no_grad():
        logits = model(torch.cat([image.unsqueeze(0), hidden]))[:, digit]
    drop = pad((logits[0] - logits[1:]).view(10, 10), (1, 1, 1, 1))
    axes[0, column].imshow(image[0], cmap="gray")
    limit = drop.abs().max().item()
    axes[1, column].imshow(drop, cmap="coolwarm", vmin=-limit, vmax=limit)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("digit")
axes[1, 0].set_ylabel("drop")
plt.show()
