from statistics import mean, stdev

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X, dtype=torch.float32) / 16, torch.tensor(y)
old, new = torch.nonzero(y < 5).flatten(), torch.nonzero(y >= 5).flatten()


def train(model, rows):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(100):
        optimizer.zero_grad()
        cross_entropy(model(X[rows]), y[rows]).backward()
        optimizer.step()


def accuracy(model, rows):
    with torch.no_grad():
        right = model(X[rows]).argmax(dim=1) == y[rows]
    return right.float().mean().item()


scores = {}
for seed in range(5):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    train(model, old[:500])
    saved = {k: v.clone() for k, v in model.state_dict().items()}
    for name, rows in (
        ("pretrained", None),
        ("new classes only", new[:500]),
        ("with 50 old images", torch.cat([new[:500], old[:50]])),
    ):
        model.load_state_dict(saved)
        if rows is not None:
            train(model, rows)
        for part in (old[500:], new[500:]):
            scores.setdefault(name, []).append(accuracy(model, part))

print(" " * 20 + "old          new")
for name, values in scores.items():
    cells = [values[0::2], values[1::2]]
    text = "  ".join(f"{mean(v):.2f} ± {stdev(v):.2f}" for v in cells)
    print(f"{name:18}  {text}")
