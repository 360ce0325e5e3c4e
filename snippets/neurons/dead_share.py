import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data[:500])
x = (x - x.mean()) / x.std()
y = torch.tensor(digits.target[:500])


def off_and_accuracy(activation, rate, seed):
    torch.manual_seed(seed)
    hidden, output = nn.Linear(64, 64), nn.Linear(64, 10)
    # float64: at high rates, rounding would change the course of a run
    model = nn.Sequential(hidden, activation, output).double()
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for _ in range(50):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        off = (hidden(x) <= 0).all(dim=0)  # one answer for each unit
        correct = model(x).argmax(dim=1) == y
    return torch.stack([off.double().mean(), correct.double().mean()])


print("      units off    accuracy")
print("rate  ReLU  Leaky  ReLU  Leaky")
for rate in (0.5, 1.0, 1.25, 1.5, 2.0):
    relu, leaky = (
        sum(off_and_accuracy(activation, rate, seed) for seed in range(5)) / 5
        for activation in (nn.ReLU(), nn.LeakyReLU())
    )
    print(
        f"{rate:4.2f}  {relu[0]:4.2f}  {leaky[0]:5.2f}"
        f"  {relu[1]:4.1f}  {leaky[1]:5.1f}"
    )
