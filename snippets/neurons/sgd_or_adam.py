import statistics

import torch
from torch import nn


def make(task, seed):
    torch.manual_seed(seed)
    if task == "parabola":
        x = torch.linspace(-3, 3, 100).unsqueeze(1)
        model = nn.Sequential(nn.Linear(1, 10), nn.ReLU(), nn.Linear(10, 1))
        return model, x, x**2
    x = torch.randn(200, 20)
    return nn.Linear(20, 1), x, x @ torch.randn(20, 1) + 1


def steps_until(goal, task, optimizer_class, rate, seed):
    model, x, y = make(task, seed)
    optimizer = optimizer_class(model.parameters(), lr=rate)
    for step in range(500):
        loss = nn.functional.mse_loss(model(x), y)
        if loss < goal:
            return step
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return float("nan")


for task, goal, rates in (
    ("parabola", 0.3, (0.01, 0.03, 0.1)),
    ("linear", 0.001, (0.03, 0.1, 0.3)),
):
    print(f"{task}: steps until the loss is below {goal}")
    for rate in rates:
        print(f"  rate {rate:4}", end="")
        for kind in (torch.optim.SGD, torch.optim.Adam):
            steps = [
                float(steps_until(goal, task, kind, rate, seed))
                for seed in range(5)
            ]
            mean, spread = statistics.mean(steps), statistics.stdev(steps)
            print(f"  {kind.__name__} {mean:5.1f} ± {spread:4.1f}", end="")
        print()
