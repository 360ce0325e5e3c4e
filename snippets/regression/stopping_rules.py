from math import hypot


def f(x, y):
    return x**2 + 2 * x * y + 8 * y**2


def gradient(x, y):
    return 2 * x + 2 * y, 2 * x + 16 * y


def descend(lr, stop, limit=50_000):
    x, y = 4.0, 1.0
    for steps in range(1, limit + 1):
        gx, gy = gradient(x, y)
        before = f(x, y)
        x, y = x - lr * gx, y - lr * gy
        change = before - f(x, y)
        if stop(hypot(gx, gy), change) or steps == limit:
            return steps, hypot(x, y)


rules = {
    "change in f < 1e-4": lambda norm, change: abs(change) < 1e-4,
    "norm of gradient < 1e-2": lambda norm, change: norm < 1e-2,
    "at most 50 steps": lambda norm, change: False,
}
print("                              lr  steps  distance left")
for lr in (0.1, 0.0001):
    for name, stop in rules.items():
        limit = 50 if "at most" in name else 50_000
        steps, distance = descend(lr, stop, limit)
        print(f"{name:23}  {lr:7}  {steps:5}  {distance:.4f}")
