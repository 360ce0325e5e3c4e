import torch

torch.manual_seed(0)
x = torch.stack([torch.randn(1000), torch.ones(1000)], dim=1)
y = x @ torch.tensor([2.0, 1.0]) + torch.randn(1000)
best = torch.linalg.lstsq(x, y[:, None], driver="gelsd").solution.flatten()


def distance(seed, batch_size, rate_at, steps=800):
    torch.manual_seed(seed)
    w = torch.zeros(2)
    for step, rows in enumerate(torch.randint(1000, (steps, batch_size))):
        error = x[rows] @ w - y[rows]
        w = w - rate_at(step) * 2 / batch_size * x[rows].T @ error
    return (w - best).norm()


runs = {
    "batch 1,   rate 0.05": (1, lambda step: 0.05),
    "batch 1,   rate decays": (1, lambda step: 0.05 / (1 + step / 50)),
    "batch 100, rate 0.05": (100, lambda step: 0.05),
}
for name, (batch_size, rate_at) in runs.items():
    ends = [distance(seed, batch_size, rate_at) for seed in range(10)]
    ends = torch.stack(ends)
    print(f"{name:22}  {ends.mean():.3f} ± {ends.std():.3f}")
