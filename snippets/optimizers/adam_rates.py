from statistics import fmean

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
X, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)


def validation_accuracy(lr, seed):
    torch.manual_seed(seed)
    order = torch.randperm(len(X))
    train, val = order[:1024], order[1024:1397]
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(3):
        for rows in train[torch.randperm(1024)].split(32):
            loss = nn.functional.cross_entropy(model(X[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        return (model(X[val]).argmax(1) == y[val]).double().mean().item()


for lr in (1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0):
    mean = fmean(validation_accuracy(lr, seed) for seed in range(3))
    print(f"{lr:.0e}  {mean:.2f}")
