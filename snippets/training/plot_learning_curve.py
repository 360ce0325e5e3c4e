import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)


def accuracies(examples, hidden_size, seed):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    train, test = order[:examples], order[-500:]
    model = nn.Sequential(
        nn.Linear(64, hidden_size), nn.Tanh(), nn.Linear(hidden_size, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(150):
        optimizer.zero_grad()
        cross_entropy(model(images[train]), labels[train]).backward()
        optimizer.step()
    with torch.no_grad():
        return [
            (model(images[part]).argmax(dim=1) == labels[part]).float().mean()
            for part in (train, test)
        ]


sizes = [50, 100, 200, 400, 800]
for hidden_size, color in ((32, "C0"), (2, "C1")):
    means = torch.tensor(
        [
            [accuracies(size, hidden_size, seed) for seed in range(3)]
            for size in sizes
        ]
    ).mean(dim=1)
    units = f"{hidden_size} units"
    plt.plot(sizes, means[:, 0], color + "o--", label=f"{units}, training")
    plt.plot(sizes, means[:, 1], color + "o-", label=f"{units}, test")
plt.xscale("log")
plt.xticks(sizes, sizes)
plt.minorticks_off()
plt.ylim(0, 1.05)
plt.xlabel("training examples")
plt.ylabel("accuracy")
plt.legend()
plt.show()
