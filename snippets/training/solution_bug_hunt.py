import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])


def train(repaired):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    learning_rate = 0.5 if repaired else 0.0005
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(100):
        order = torch.randperm(500)
        targets = y[order] if repaired else y
        logits = model(X[order])
        if not repaired:
            logits = logits.softmax(dim=1)
        loss = nn.functional.cross_entropy(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        hits = model(X).argmax(dim=1) == y
    print(f"loss {loss:.1f}, training accuracy {hits.float().mean():.1f}")


train(repaired=False)
train(repaired=True)
