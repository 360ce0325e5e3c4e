from statistics import mean, stdev

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X, dtype=torch.float32) / 16, torch.tensor(y)
old, new = y < 5, y >= 5


def train(model, trainable, X, y):
    optimizer = torch.optim.Adam(trainable.parameters(), lr=0.01)
    for _ in range(100):
        optimizer.zero_grad()
        cross_entropy(model(X), y).backward()
        optimizer.step()


def accuracy_on_old(trunk, head):
    trunk.eval()
    with torch.no_grad():
        predicted = head(trunk(X[old][600:])).argmax(dim=1)
    return (predicted == y[old][600:]).float().mean().item()


scores = {"before": [], "train()": [], "eval()": []}
for seed in range(5):
    torch.manual_seed(seed)
    trunk = nn.Sequential(nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU())
    head, new_head = nn.Linear(32, 5), nn.Linear(32, 5)
    model = nn.Sequential(trunk, head)
    train(model, model, X[old][:600], y[old][:600])
    scores["before"].append(accuracy_on_old(trunk, head))
    trunk.requires_grad_(False)
    saved = {k: v.clone() for k, v in trunk.state_dict().items()}
    for mode in ("train()", "eval()"):
        trunk.load_state_dict(saved)
        trunk.train(mode == "train()")
        train(nn.Sequential(trunk, new_head), new_head, X[new], y[new] - 5)
        scores[mode].append(accuracy_on_old(trunk, head))

for name, values in scores.items():
    print(f"{name:7} {mean(values):.2f} ± {stdev(values):.2f}")
