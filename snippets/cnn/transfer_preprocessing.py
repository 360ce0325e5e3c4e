from statistics import mean, stdev

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X, dtype=torch.float32) / 16, torch.tensor(y)
old, new = y < 5, y >= 5
center, spread = X[old][:600].mean(), X[old][:600].std()
normal = (X - center) / spread


def train(model, trainable, X, y):
    optimizer = torch.optim.Adam(trainable.parameters(), lr=0.01)
    for _ in range(100):
        optimizer.zero_grad()
        cross_entropy(model(X), y).backward()
        optimizer.step()


inputs = {
    "as in pretraining": normal,
    "0 to 1": X,
    "inverted": (1 - X - center) / spread,
}
scores = {(name, "both"): [] for name in inputs}
scores |= {(name, "test"): [] for name in list(inputs)[1:]}
for seed in range(5):
    torch.manual_seed(seed)
    trunk = nn.Sequential(nn.Linear(64, 32), nn.ReLU())
    model = nn.Sequential(trunk, nn.Linear(32, 5))
    train(model, model, normal[old], y[old])
    trunk.requires_grad_(False)
    features = {name: trunk(X[new]) for name, X in inputs.items()}
    for name, when in scores:
        head = nn.Linear(32, 5)
        known = features[name if when == "both" else "as in pretraining"]
        train(head, head, known[:50], y[new][:50] - 5)
        with torch.no_grad():
            right = head(features[name][400:]).argmax(1) == y[new][400:] - 5
        scores[name, when].append(right.float().mean().item())

for (name, when), values in scores.items():
    print(f"{name:17} {when}  {mean(values):.2f} ± {stdev(values):.2f}")
