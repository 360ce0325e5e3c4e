import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

digits = load_digits()
X = torch.tensor(digits.data, dtype=torch.float32) / 16
y = torch.tensor(digits.target)

for hidden_size, steps in ((2, 150), (2, 450), (32, 150)):
    accuracies = []
    for seed in range(3):
        torch.manual_seed(seed)
        train, test = torch.randperm(len(X)).split([800, len(X) - 800])
        model = nn.Sequential(
            nn.Linear(64, hidden_size), nn.Tanh(), nn.Linear(hidden_size, 10)
        )
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(steps):
            optimizer.zero_grad()
            cross_entropy(model(X[train]), y[train]).backward()
            optimizer.step()
        with torch.no_grad():
            right = model(X).argmax(dim=1) == y
        accuracies.append(
            [right[part].float().mean() for part in (train, test)]
        )
    training, held = torch.tensor(accuracies).mean(dim=0)
    print(f"{hidden_size:2} units, {steps} steps:", end=" ")
    print(f"training {training:.1f}, test {held:.1f}")
