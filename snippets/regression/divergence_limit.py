import torch


def valley(point):
    x, y = point
    return x**2 + 2 * x * y + 8 * y**2


# float64, as the Python numbers that the loop works with
hessian = torch.func.hessian(valley)(torch.zeros(2, dtype=torch.float64))
flat, steep = torch.linalg.eigvalsh(hessian).tolist()
print(hessian)
print(f"eigenvalues: {flat:.3f} {steep:.3f}")
print(f"limit by the Hessian: {2 / steep:.4f}")


def descend(lr, steps):
    point = torch.tensor([4.0, 1.0], dtype=torch.float64)
    for _ in range(steps):
        # The gradient of a quadratic function with its minimum at 0
        point = point - lr * hessian @ point
    return valley(point).item()


start, low, high = descend(lr=0.0, steps=0), 0.0, 1.0
for _ in range(14):
    middle = (low + high) / 2
    if descend(middle, steps=500) < start:
        low = middle
    else:
        high = middle
print(f"limit by trying:      {low:.4f}")

for lr in (0.12, 0.125):
    print(f"lr = {lr}: f after 100 steps = {descend(lr, steps=100):.1g}")
