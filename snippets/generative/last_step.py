import torch

torch.manual_seed(0)
T, n = 100, 20_000
beta = torch.linspace(0.001, 0.2, T)
ab = torch.cumprod(1 - beta, 0)  # ab[0] belongs to the first step


def best_noise(x, a):  # for data near 1 and -1, std 0.1
    v = a * 0.1**2 + 1 - a
    mode = torch.tanh(a.sqrt() * x / v)
    return (1 - a).sqrt() * (x - a.sqrt() * mode) / v


def sample(before):
    x = torch.randn(n)
    for t in reversed(range(T)):
        a, b = ab[t], beta[t]
        x = (x - b / (1 - a).sqrt() * best_noise(x, a)) / (1 - b).sqrt()
        sigma = (b * (1 - before(t)) / (1 - a)).sqrt()
        x = x + sigma * torch.randn(n)
    return x, sigma


padded = torch.cat([torch.ones(1), ab])  # padded[t] comes before ab[t]
for name, before in {
    "ab[t - 1]": lambda t: ab[t - 1],
    "padded[t]": lambda t: padded[t],
}.items():
    x, sigma = sample(before)
    off = (x.abs() - 1).square().mean().sqrt()
    print(f"{name}: last sigma {sigma:.1f}, {off:.1f} away from 1 or -1")
