import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")
split = train_test_split(X, y, train_size=100, random_state=0, stratify=y)
X, X_test, y, y_test = map(torch.tensor, split)


@torch.no_grad()
def accuracy(model, X, y):
    return (model(X).argmax(dim=1) == y).float().mean()


def train(hidden_size, targets, seed):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Linear(64, hidden_size), nn.Tanh(), nn.Linear(hidden_size, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
    for _ in range(60):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(X), targets).backward()
        optimizer.step()
    return model


torch.manual_seed(0)
random_labels = y[torch.randperm(100)]
print("parameters   true: train, test   random: train, test")
for hidden_size in (1, 8, 128):
    row = []
    for targets in (y, random_labels):
        models = [train(hidden_size, targets, seed) for seed in range(5)]
        for data in ((X, targets), (X_test, y_test)):
            scores = [accuracy(model, *data) for model in models]
            row.append(torch.stack(scores).mean())
    count = sum(p.numel() for p in models[0].parameters())
    print(f"{count:10d}", *(f"{value:.2f}" for value in row))
