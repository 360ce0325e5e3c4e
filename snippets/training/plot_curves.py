import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
X = torch.tensor(digits.data, dtype=torch.float32) / 16
y = torch.tensor(digits.target)
order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
train, validation = order[:1000], order[1000:1300]
loss_function = nn.CrossEntropyLoss()


def curves(seed, epochs=100):
    torch.manual_seed(seed)
    labels = y.clone()
    labels[train[:200]] = torch.randint(10, (200,))
    model = nn.Sequential(
        nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    rows = []
    for _ in range(epochs):
        model.train()
        total = 0.0
        for part in train[torch.randperm(1000)].split(64):
            loss = loss_function(model(X[part]), labels[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(part)
        model.eval()
        with torch.no_grad():
            now = loss_function(model(X[validation]), y[validation]).item()
        rows.append((total / 1000, now))
    return torch.tensor(rows).T


losses = torch.stack([curves(seed) for seed in range(3)])
epochs = range(1, 101)
fig, ax = plt.subplots(figsize=(7, 4))
for kind, color in enumerate(("C0", "C1")):
    part = losses[:, kind]
    low, high = part.amin(dim=0), part.amax(dim=0)
    ax.fill_between(epochs, low, high, color=color, alpha=0.2)
    ax.plot(epochs, part.mean(dim=0), color=color)
best = losses[:, 1].argmin(dim=1)
ax.plot(best + 1, losses[range(3), 1, best], "o", color="C1")
ax.annotate("training, labels partly wrong", (18, 0.95), color="C0")
ax.annotate("validation, best epochs dotted", (25, 0.12), color="C1")
ax.set_ylim(0, 2.2)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
plt.show()
