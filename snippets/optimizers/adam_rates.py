from statistics import fmean

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
X, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)


def validation_accuracy(make, lr, seed, settings):
    torch.manual_seed(seed)
    order = torch.randperm(len(X))
    train, val = order[:1024], order[1024:1397]
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = make(model.parameters(), lr=lr, **settings)
    for _ in range(3):
        for rows in train[torch.randperm(1024)].split(32):
            loss = nn.functional.cross_entropy(model(X[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        return (model(X[val]).argmax(1) == y[val]).double().mean().item()


rates = (1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0)
print("rate        ", *(f"{lr:5.0e}" for lr in rates))
for name, make, settings in (
    ("Adam", torch.optim.Adam, {}),
    ("momentum 0.9", torch.optim.SGD, {"momentum": 0.9}),
):
    means = [
        fmean(
            validation_accuracy(make, lr, seed, settings) for seed in range(3)
        )
        for lr in rates
    ]
    print(f"{name:12}", *(f"{mean:5.2f}" for mean in means))
