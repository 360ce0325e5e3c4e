import torch

torch.manual_seed(0)
T, n = 100, 50_000
ab = torch.cumprod(1 - torch.linspace(0.001, 0.2, T), 0)
ab = torch.cat([torch.ones(1), ab])


def guided(x, a, w):  # classes: mean 1 and mean -1, std 1 each
    of_class = (1 - a).sqrt() * (x - a.sqrt())  # mean 1
    of_all = (1 - a).sqrt() * (x - a.sqrt() * torch.tanh(a.sqrt() * x))
    return of_all + w * (of_class - of_all)


for w in (0, 1, 3):
    x = torch.randn(n)
    for t in range(T, 0, -1):  # DDIM
        a, b = ab[t], ab[t - 1]
        eps = guided(x, a, w)
        x = b.sqrt() * (x - (1 - a).sqrt() * eps) / a.sqrt()
        x = x + (1 - b).sqrt() * eps
    right = (x > 0).float().mean()
    print(
        f"w = {w}: mean {x.mean():.1f}, std {x.std():.1f}, right {right:.2f}"
    )
