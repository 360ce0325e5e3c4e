import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X).float() / 16, torch.tensor(y)


def identity(z):
    return z


def softmax(z):
    return torch.softmax(z, dim=1)


def log_softmax(z):
    return torch.log_softmax(z, dim=1)


for output in (identity, softmax, log_softmax):
    torch.manual_seed(0)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for _ in range(201):
        loss = nn.NLLLoss()(output(model(X)), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    row = " ".join(f"{losses[step]:8.2f}" for step in (0, 20, 200))
    print(f"{output.__name__:11} {row}")

z = model(X)
torch.testing.assert_close(
    nn.CrossEntropyLoss()(z, y), nn.NLLLoss()(log_softmax(z), y)
)
