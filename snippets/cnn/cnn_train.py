from statistics import mean, stdev

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


def accuracy(model, rows):
    model.eval()
    with torch.no_grad():
        right = model(X[rows]).argmax(dim=1) == y[rows]
    return 100 * right.float().mean().item()


history, tested = [], []
for seed in range(5):
    torch.manual_seed(seed)
    head = nn.Linear(32 * 3 * 3, 10)
    model = nn.Sequential(block(1, 16), block(16, 32), nn.Flatten(), head)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    history.append([])
    for _ in range(8):
        model.train()
        for rows in train[torch.randperm(len(train))].split(50):
            loss = cross_entropy(model(X[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        history[-1].append(accuracy(model, val))
    tested.append(accuracy(model, test))  # once, after the last epoch

for epoch, scores in enumerate(zip(*history, strict=True), start=1):
    if epoch in (1, 2, 3, 5):
        print(
            f"epoch {epoch}  val {mean(scores):4.0f} % ± {stdev(scores):.0f}"
        )
print(f"         test {mean(tested):4.1f} % ± {stdev(tested):.1f}")
