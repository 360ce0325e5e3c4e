import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])


def train(bug=None, learning_rate=0.5):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    targets = y
    if bug == "labels shuffled apart":
        targets = y[torch.randperm(len(y))]
    if bug == "all weights zero":
        for p in model.parameters():
            nn.init.zeros_(p)
    if bug == "dead ReLU":
        nn.init.constant_(model[0].bias, -20.0)
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(100):
        outputs = model(X)
        if bug == "softmax before the loss":
            outputs = outputs.softmax(dim=1)
        loss = nn.functional.cross_entropy(outputs, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        off = (model[0](X) <= 0).all(dim=0).float().mean()
    norms = [model[i].weight.grad.norm() for i in (0, 2)]
    name = bug or f"rate {learning_rate}"
    print(f"{name:24} {loss:.2f} {norms[0]:7.0e} {norms[1]:7.0e} {off:8.2f}")


print(f"{'':24} loss gradients of W  units off")
for bug in (
    "labels shuffled apart",
    "all weights zero",
    "dead ReLU",
    "softmax before the loss",
):
    train(bug)
for learning_rate in (0.0005, 10, 0.5):
    train(learning_rate=learning_rate)
