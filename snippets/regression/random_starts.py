import torch


def descend(gradient, x, lr, steps=1000):
    for _ in range(steps):
        x = x - lr * gradient(x)
    return x


torch.manual_seed(0)
starts = 4 * torch.rand(1000) - 2

ends = descend(lambda x: 2 * x, starts, lr=0.1)
print("x**2:", int((ends.abs() < 1e-6).sum()), "starts end at 0")

ends = descend(lambda x: 4 * x**3 - 6 * x + 1, starts, lr=0.01)
places, counts = torch.unique(ends.round(decimals=3), return_counts=True)
for place, count in zip(places.tolist(), counts.tolist(), strict=True):
    print(f"x**4 - 3*x**2 + x: {count} starts end at {place:.3f}")
