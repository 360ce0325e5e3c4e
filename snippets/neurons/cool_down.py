import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data[:500])
x = (x - x.mean()) / x.std()
y = torch.tensor(digits.target[:500])


def train(model, rate, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


@torch.no_grad()
def look(model):
    on = (model[0](x) > 0).any(dim=0)
    correct = model(x).argmax(dim=1) == y
    return on, correct.double().mean().item()


def survivors_only(model, on):
    hidden, activation, output = copy.deepcopy(model)
    hidden.weight = nn.Parameter(hidden.weight.detach()[on])
    hidden.bias = nn.Parameter(hidden.bias.detach()[on])
    output.weight = nn.Parameter(output.weight.detach()[:, on])
    return nn.Sequential(hidden, activation, output)


for activation in (nn.ReLU(), nn.LeakyReLU()):
    runs = []
    for seed in range(5):
        torch.manual_seed(seed)
        hidden, output = nn.Linear(64, 64), nn.Linear(64, 10)
        # float64: at rate 2, rounding would change the course of a run
        whole = nn.Sequential(hidden, activation, output).double()
        train(whole, rate=2.0, steps=50)
        on, _ = look(whole)
        run = [on.sum().item()]
        # Control: the same network without the units that are off
        for model in (survivors_only(whole, on), whole):
            run.append(look(model)[1])
            train(model, rate=0.1, steps=100)
            on, accuracy = look(model)
            run.append(accuracy)
        runs.append([*run, on.sum().item()])

    before, *accuracies, after = zip(*runs, strict=True)
    control, control_after, all_units, all_after = (
        sum(values) / 5 for values in accuracies
    )
    print(activation)
    print("  units on, five seeds:", *before)
    print("  100 steps later:     ", *after)
    print(f"  accuracy, all units:      {all_units:.1f} to {all_after:.1f}")
    print(f"  accuracy, survivors only: {control:.1f} to {control_after:.1f}")
