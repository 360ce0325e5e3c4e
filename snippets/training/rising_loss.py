import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500]).float() / 16, torch.tensor(y[:500])


def losses(learning_rate=0.5, factor=1.0, maximize=False):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.SGD(
        model.parameters(), learning_rate, maximize=maximize
    )
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, factor)
    history = []
    for _ in range(61):
        loss = nn.functional.cross_entropy(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        history.append(loss.item())
    return history[0], history[20], history[60]


def short(loss):
    return ">  10" if loss > 10 else f"{loss:5.2f}"


print(f"{'step':20}     0    20    60")
for name, settings in (
    ("rate 0.5", {}),
    ("rate 500", {"learning_rate": 500}),
    ("ascent", {"maximize": True}),
    ("warm-up without end", {"learning_rate": 0.05, "factor": 1.2}),
):
    print(f"{name:20}", *map(short, losses(**settings)))
