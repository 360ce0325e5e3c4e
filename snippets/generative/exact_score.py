import torch

torch.manual_seed(0)
T = 1000
beta = torch.linspace(1e-4, 0.02, T)
ab = torch.cat([torch.ones(1), torch.cumprod(1 - beta, 0)])
weight = torch.tensor([0.7, 0.3])
mean = torch.tensor([1.0, -2.0])
std = torch.tensor([0.3, 0.3])


def log_density(x, t):  # of x_t: again a mixture, closer together
    m = ab[t].sqrt() * mean
    v = ab[t] * std**2 + 1 - ab[t]
    parts = weight.log() - (x[:, None] - m) ** 2 / (2 * v) - v.log() / 2
    return torch.logsumexp(parts, 1)


def best_noise(x, t):
    x = x.detach().requires_grad_()
    (score,) = torch.autograd.grad(log_density(x, t).sum(), x)
    return -(1 - ab[t]).sqrt() * score


def draw(n):
    k = (torch.rand(n) > 0.7).long()
    return mean[k] + std[k] * torch.randn(n)


t, n = 300, 1_000_000
noise = torch.randn(n)
x = ab[t].sqrt() * draw(n) + (1 - ab[t]).sqrt() * noise
print("    x  mean noise  from the score")
for place in (-2.0, -1.0, 0.0, 1.0, 2.0):
    found = noise[(x - place).abs() < 0.02].mean()
    exact = best_noise(torch.tensor([place]), t)[0]
    print(f"{place:5.0f} {found:11.1f} {exact:15.1f}")

x = torch.randn(20_000)
for t in range(T, 0, -1):  # the DDPM step, without a network
    b, a, a_before = beta[t - 1], ab[t], ab[t - 1]
    x = (x - b / (1 - a).sqrt() * best_noise(x, t)) / (1 - b).sqrt()
    sigma = (b * (1 - a_before) / (1 - a)).sqrt()
    x = x + sigma * torch.randn_like(x)
for name, y in ("samples", x), ("data", draw(20_000)):
    left = y[y < -0.5]
    print(f"{name}: left {len(left) / len(y):.2f}", end=", ")
    print(f"its mean {left.mean():.2f} and std {left.std():.2f}")
