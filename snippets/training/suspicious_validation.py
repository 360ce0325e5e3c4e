import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X).float() / 16, torch.tensor(y)


def epoch_losses(seed, dropout, noise):
    torch.manual_seed(seed)
    order = torch.randperm(len(X))
    train, valid = order[:1200], order[1200:]
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Dropout(dropout))
    model.append(nn.Linear(64, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    for _ in range(3):
        model.train()
        running = 0.0
        for batch in train[torch.randperm(1200)].split(50):
            inputs = X[batch] + noise * torch.randn(50, 64)
            loss = nn.functional.cross_entropy(model(inputs), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            running += loss.item() * len(batch) / 1200
        model.eval()
        with torch.no_grad():
            after = [
                nn.functional.cross_entropy(model(X[part]), y[part])
                for part in (train, valid)
            ]
    return torch.tensor([running, *after])


print("dropout  noise  running  training, eval()  validation")
for dropout, noise in ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5)):
    means = sum(epoch_losses(s, dropout, noise) for s in range(5)) / 5
    print(f"{dropout:7} {noise:6}", "{:8.2f} {:17.2f} {:11.2f}".format(*means))
