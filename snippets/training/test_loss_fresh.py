import math
import statistics

import torch
from torch import nn

results = []
for seed in range(5):
    torch.manual_seed(seed)
    X, y = torch.randn(200, 10), torch.randint(3, (200,))  # labels: noise
    X_new, y_new = torch.randn(200, 10), torch.randint(3, (200,))
    model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    loss_fn = nn.CrossEntropyLoss()
    for _ in range(100):
        optimizer.zero_grad()
        loss_fn(model(X), y).backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        pair = loss_fn(model(X), y).item(), loss_fn(model(X_new), y_new).item()
    results.append(pair)

training, fresh = zip(*results, strict=True)
guess = math.log(3)
print(f"uniform guess: {guess:.1f}")
print("training, runs below it:", sum(v < guess for v in training), "of 5")
print("fresh,    runs above it:", sum(v > guess for v in fresh), "of 5")
print("median of training below 0.5:", statistics.median(training) < 0.5)
print("median of fresh above 2:     ", statistics.median(fresh) > 2)
