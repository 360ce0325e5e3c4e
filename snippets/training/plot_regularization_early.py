import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
digits = load_digits()
X = torch.tensor(digits.data, dtype=torch.float32) / 16
y = torch.tensor(digits.target)
order = torch.randperm(len(X))
chosen = order[:600]
wrong = chosen[::5]
y[wrong] = (y[wrong] + torch.randint(1, 10, (120,))) % 10
train, held = chosen[:200], chosen[200:]
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
curves = {"training": [], "validation": []}
for _ in range(100):
    optimizer.zero_grad()
    cross_entropy(model(X[train]), y[train]).backward()
    optimizer.step()
    with torch.no_grad():
        for name, part in (("training", train), ("validation", held)):
            curves[name].append(cross_entropy(model(X[part]), y[part]).item())
steps = range(1, 101)
plt.plot(steps, curves["training"], "C0", label="training")
plt.plot(steps, curves["validation"], "C1", label="validation")
least = min(curves["validation"])
best = curves["validation"].index(least) + 1
plt.plot(best, least, "o", color="C3", label="stop here")
plt.xlabel("steps")
plt.ylabel("loss")
plt.legend()
plt.show()
