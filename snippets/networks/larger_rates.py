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
    for _ in range(60):
        loss = nn.functional.cross_entropy(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.detach()


for rate in (0.03, 0.1, 0.3, 1.0, 3.0, 10.0):
    print(f"rate {rate:5.2f}", end="")
    for name, normalize in (("plain", False), ("batch norm", True)):
        losses = [final_loss(normalize, rate, seed) for seed in range(5)]
        losses = torch.stack(losses).nan_to_num(torch.inf).sort().values
        print(f"  {name} {losses[2]:.2f}", end="")
        print(f" ({losses[0]:.2f} to {losses[-1]:.2f})", end="")
    print()
