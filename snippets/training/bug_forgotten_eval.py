import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X).float() / 16, torch.tensor(y)
torch.manual_seed(0)
order = torch.randperm(len(X))
train, valid = order[:1200], order[1200:]
model = nn.Sequential(nn.Linear(64, 64), nn.BatchNorm1d(64), nn.ReLU())
model.extend([nn.Dropout(0.5), nn.Linear(64, 10)])
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
for _ in range(6):
    for batch in train[torch.randperm(1200)].split(50):
        loss = nn.functional.cross_entropy(model(X[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def accuracy(part, size):
    hits = 0
    with torch.no_grad():
        for batch in part.split(size):
            hits += (model(X[batch]).argmax(dim=1) == y[batch]).sum().item()
    return hits / len(part)


by_class = valid[y[valid].argsort()]  # batches of one class or two
print("         shuffled, 50  shuffled, 10  sorted, 10")
for mode in (True, False):
    model.train(mode)
    name = "train()" if mode else "eval()"
    runs = ((valid, 50), (valid, 10), (by_class, 10))
    print(f"{name:8}", *(f"{accuracy(*run):12.2f}" for run in runs))
