import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:32]).float() / 16, torch.tensor(y[:32])


def final_loss(bug=None):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    targets = y[torch.randperm(32)] if bug == "labels shuffled" else y
    for _ in range(200):
        inputs = X
        if bug == "one image for all":
            inputs = X[:1].expand(32, -1)
        if bug == "new noise in every step":
            inputs = torch.rand(32, 64)
        loss = nn.functional.cross_entropy(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        if bug != "no step":
            optimizer.step()
    return loss.item()


print("ln 10 = 2.30")
for bug in (
    None,
    "no step",
    "one image for all",
    "new noise in every step",
    "labels shuffled",
):
    print(f"{bug or 'no bug':24} {final_loss(bug):.2f}")
