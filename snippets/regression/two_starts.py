import torch


def f(x):
    return x**4 - 3 * x**2 + x


for start in (2.0, -2.0):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(1000):
        (gradient,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= 0.01 * gradient
    print(f"from {start:4.1f}: x = {x.item():6.3f}, f = {f(x).item():.3f}")
