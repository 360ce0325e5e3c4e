import matplotlib.pyplot as plt
import torch
from torch import nn
from torchvision.datasets import MNIST
from torchvision.transforms import v2


def load(train):
    data = MNIST("data", train=train, download=True)
    x = v2.functional.to_dtype(data.data[:, None], torch.float32, scale=True)
    return x, data.targets


def pixels(x):  # 28×28 to 14×14, in a row
    return nn.functional.avg_pool2d(x, 2).flatten(1)


def score(model, x):
    return (model(pixels(x)).argmax(dim=1) == y_test).double().mean()


def accuracies(augment, seed):
    torch.manual_seed(seed)
    chosen = torch.randperm(len(x_train))[:100]
    x, y = x_train[chosen], y_train[chosen]
    versions = torch.cat([pixels(augment(x)) for _ in range(20)])
    labels = y.repeat(20)
    model = nn.Sequential(nn.Linear(196, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(200):
        batch = torch.randint(len(versions), (64,))
        loss = nn.functional.cross_entropy(
            model(versions[batch]), labels[batch]
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return score(model, x_test), score(model, moved)


(x_train, y_train), (x_test, y_test) = load(train=True), load(train=False)
move = v2.RandomAffine(degrees=10, translate=(0.1, 0.1))
torch.manual_seed(0)
moved = torch.cat([move(part) for part in x_test.split(10)])

rows = {
    "as they are": v2.Identity(),
    "moved": move,
    "mirrored": v2.RandomHorizontalFlip(),
}
fig, ax = plt.subplots(figsize=(5.4, 2.6))
for y, augment in zip((2, 1, 0), rows.values(), strict=True):
    scores = torch.tensor([accuracies(augment, s) for s in range(5)]).T
    for values, color in zip(scores, ("C0", "C1"), strict=True):
        ax.plot(values, [y] * 5, "o", color=color, alpha=0.4)
        ax.plot([values.mean()] * 2, [y - 0.3, y + 0.3], color=color)
ax.text(0.86, 2.5, "centered test", color="C0", ha="center")
ax.text(0.52, 2.5, "moved test", color="C1", ha="center")
ax.set(xlabel="test accuracy", xlim=(0.3, 1), ylim=(-0.5, 2.9))
ax.set_yticks([2, 1, 0], rows)
ax.grid(visible=False, axis="y")
plt.show()
