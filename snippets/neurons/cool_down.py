import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data[:500])
x = (x - x.mean()) / x.std()
y = torch.tensor(digits.target[:500])


def train(model, rate, steps, mask=None):
    hidden, activation, output = model
    mask = torch.ones(64) if mask is None else mask
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for _ in range(steps):
        logits = output(activation(hidden(x)) * mask)
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, y).backward()
        optimizer.step()
    with torch.no_grad():
        on = (hidden(x) > 0).any(dim=0)
        logits = output(activation(hidden(x)) * mask)
    return on, (logits.argmax(dim=1) == y).double().mean().item()


for activation in (nn.ReLU(), nn.LeakyReLU()):
    runs = {"50 at 2.0": [], "+ 200 at 0.1": [], "same, off = 0": []}
    for seed in range(5):
        torch.manual_seed(seed)
        # float64: at rate 2, rounding would change the course of a run
        hot = nn.Sequential(
            nn.Linear(64, 64), activation, nn.Linear(64, 10)
        ).double()
        on, right = train(hot, rate=2.0, steps=50)
        runs["50 at 2.0"].append((on, right))
        control = copy.deepcopy(hot)
        runs["+ 200 at 0.1"].append(train(hot, rate=0.1, steps=200))
        # Control: units that are off put out 0, as with ReLU
        cooled = train(control, rate=0.1, steps=200, mask=on)
        runs["same, off = 0"].append(cooled)
    print(activation)
    for name, results in runs.items():
        on, right = zip(*results, strict=True)
        off = 1 - torch.stack(on).double().mean()
        print(
            f"  {name:13s}  off {off:.2f}  accuracy {sum(right) / 5:.1f}"
            f"  from {min(right):.1f} to {max(right):.1f}"
        )
