import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
X = torch.tensor(digits.data[:500]).float()
X = (X - X.mean()) / X.std()
y = torch.tensor(digits.target[:500])


def final_loss(normalize, learning_rate, seed):
    torch.manual_seed(seed)
    layers = []
    for fan_in in (64, 32, 32, 32):
        linear = nn.Linear(fan_in, 32)
        nn.init.kaiming_normal_(linear.weight)
        nn.init.zeros_(linear.bias)
        norm = nn.BatchNorm1d(32) if normalize else nn.Identity()
        layers += [linear, norm, nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(30):
        loss = nn.functional.cross_entropy(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.detach()


print(" rate plain norm")
for rate in (0.03, 0.3, 3.0, 30.0):
    counts = [
        sum(final_loss(norm, rate, seed).item() < 1.5 for seed in range(5))
        for norm in (False, True)
    ]
    print(f"{rate:5.2f}", *counts)
