from statistics import median

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

digits = load_digits()
X = torch.tensor(digits.data, dtype=torch.float32) / 16
y = torch.tensor(digits.target)


def validation_losses(seed, learning_rate):
    torch.manual_seed(seed)
    chosen = torch.randperm(len(X))[:600]
    wrong = chosen[::5]  # a fifth of both sets
    noisy = y.clone()
    noisy[wrong] = (y[wrong] + torch.randint(1, 10, (120,))) % 10
    train, held = chosen[:200], chosen[200:]
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=learning_rate)
    losses = []
    for _ in range(100):
        optimizer.zero_grad()
        cross_entropy(model(X[train]), noisy[train]).backward()
        optimizer.step()
        with torch.no_grad():
            losses.append(cross_entropy(model(X[held]), noisy[held]).item())
    return losses


for learning_rate in (0.004, 0.02):
    runs = [validation_losses(seed, learning_rate) for seed in range(5)]
    early = sum(losses.index(min(losses)) < 50 for losses in runs)
    ratio = median(losses[-1] / min(losses) for losses in runs)
    print(f"learning rate {learning_rate}: least before step 50 in", end=" ")
    print(f"{early} of {len(runs)}, last / least {ratio:.1f}")
