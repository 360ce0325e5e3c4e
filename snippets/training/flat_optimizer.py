import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])


def network():
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def train(bug=None):
    torch.manual_seed(0)
    model = network()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    if bug == "model made anew afterwards":
        model = network()
    start = [p.detach().clone() for p in model.parameters()]
    losses = []
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(X), y)
        if bug != "zero_grad before step":
            optimizer.zero_grad()
        loss.backward()
        if bug == "zero_grad before step":
            optimizer.zero_grad()
        if bug != "step forgotten":
            optimizer.step()
        losses.append(loss.item())
    changed = [
        not torch.equal(p, old)
        for p, old in zip(model.parameters(), start, strict=True)
    ]
    print(
        f"{bug or 'no bug':27} {losses[0]:.2f} {losses[-1]:.2f}", any(changed)
    )


print(f"{'':27} first last changed")
train("step forgotten")
train("zero_grad before step")
train("model made anew afterwards")
train()
