import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)


def accuracies(examples, hidden_size, seed):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    train, test = order[:examples], order[-500:]
    model = nn.Sequential(
        nn.Linear(64, hidden_size), nn.Tanh(), nn.Linear(hidden_size, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(150):
        optimizer.zero_grad()
        cross_entropy(model(images[train]), labels[train]).backward()
        optimizer.step()
    with torch.no_grad():
        return [
            (model(images[part]).argmax(dim=1) == labels[part]).float().mean()
            for part in (train, test)
        ]


print("hidden units  examples  training  test")
for hidden_size in (2, 32):
    for examples in (50, 200, 800):
        runs = [accuracies(examples, hidden_size, seed) for seed in range(3)]
        train, test = torch.tensor(runs).mean(dim=0)
        print(f"{hidden_size:12}  {examples:8}  {train:8.2f}  {test:.2f}")
