import torch
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from torch import nn

features, classes = load_wine(return_X_y=True)
x, y = torch.tensor(features).float(), torch.tensor(classes)


def accuracy(scale, rate, seed):
    train, test = train_test_split(
        torch.arange(len(y)), test_size=0.3, stratify=y, random_state=seed
    )
    torch.manual_seed(seed)
    model = nn.Linear(13, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    inputs = scale(x, x[train])
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(inputs[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return (model(inputs[test]).argmax(dim=1) == y[test]).float().mean()


for name, scale in (
    ("raw", lambda x, train: x),
    ("standardized", lambda x, train: (x - train.mean(0)) / train.std(0)),
):
    for rate in (1e-6, 1e-4, 1e-2, 1.0, 100.0):
        scores = torch.stack([accuracy(scale, rate, s) for s in range(5)])
        print(
            f"{name:13} rate {rate:.0e}  accuracy {scores.mean():.2f}"
            f" ± {scores.std():.2f}"
        )
