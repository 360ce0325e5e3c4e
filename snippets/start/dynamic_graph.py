import torch


def halve_until_small(x):
    steps = 0
    while x > 1:
        x = x / 2
        steps += 1
    return x, steps


for start in (3.0, 20.0):
    x = torch.tensor(start, requires_grad=True)
    y, steps = halve_until_small(x)
    y.backward()
    print(f"x = {start}: {steps} steps, dy/dx = {x.grad.item()}")
