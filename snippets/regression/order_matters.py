import torch

torch.manual_seed(0)
t = torch.linspace(-2, 2, 200)
x = torch.stack([t, torch.ones(200)], dim=1)
# A curve: a line through a few neighbors differs from the best line
y = t**2 + 0.1 * torch.randn(200)


def slope(shuffle):
    w = torch.zeros(2)
    for _ in range(20):
        order = torch.randperm(200) if shuffle else torch.arange(200)
        for rows in order.split(10):
            error = x[rows] @ w - y[rows]
            w = w - 0.05 * 2 / 10 * x[rows].T @ error
    return w[0]


best = torch.linalg.lstsq(x, y[:, None], driver="gelsd").solution
print(f"least squares: slope {best[0].item():.2f}")
print(f"sorted by t:   slope {slope(shuffle=False):.2f}")
ends = []
for seed in range(10):
    torch.manual_seed(seed)
    ends.append(slope(shuffle=True))
ends = torch.stack(ends)
print(f"shuffled:      slope {ends.mean():.2f} ± {ends.std():.2f}")
