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


def error(model, rows):
    model.eval()
    with torch.no_grad():
        wrong = model(X[rows]).argmax(dim=1) != y[rows]
    return 100 * wrong.float().mean().item()


curves = torch.zeros(2, 5, 8)
for seed in range(5):
    torch.manual_seed(seed)
    head = nn.Linear(32 * 3 * 3, 10)
    model = nn.Sequential(block(1, 16), block(16, 32), nn.Flatten(), head)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for epoch in range(8):
        model.train()
        for rows in train[torch.randperm(len(train))].split(50):
            loss = cross_entropy(model(X[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        curves[0, seed, epoch] = error(model, train[:300])
        curves[1, seed, epoch] = error(model, val)

_, ax = plt.subplots(figsize=(6, 3.2), layout="constrained")
for part, name, color in zip(
    curves, ("training", "validation"), ("C0", "C1"), strict=True
):
    ax.plot(range(1, 9), part.mean(0), color=color, marker="o", label=name)
    low, high = part.min(0).values, part.max(0).values
    ax.fill_between(range(1, 9), low, high, color=color, alpha=0.2)
ax.set(xlabel="epochs", ylabel="errors in percent", ylim=0)
ax.legend()
plt.show()
