from statistics import median

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

digits = load_digits()
X = torch.tensor(digits.data, dtype=torch.float32) / 16
y = torch.tensor(digits.target)
best_epochs, ratios = [], []
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(X))
    train, held = order[:200], order[200:600]
    noisy = y.clone()
    wrong = train[:40]
    noisy[wrong] = (y[wrong] + torch.randint(1, 10, (40,))) % 10
    noisy[held[:80]] = (y[held[:80]] + torch.randint(1, 10, (80,))) % 10
    model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    losses = []
    for _ in range(100):
        for part in train[torch.randperm(200)].split(25):
            optimizer.zero_grad()
            cross_entropy(model(X[part]), noisy[part]).backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            losses.append(cross_entropy(model(X[held]), noisy[held]).item())
        model.train()
    best_epochs.append(losses.index(min(losses)) + 1)
    ratios.append(losses[-1] / min(losses))
print("minimum before epoch 60:", sum(e < 60 for e in best_epochs), "of 5")
print(f"last loss / least loss, above 1.1: {sum(r > 1.1 for r in ratios)}")
print(f"median: {median(ratios):.1f}")
