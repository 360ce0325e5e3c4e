import math

import torch

torch.manual_seed(0)
T, n = 100, 20_000
ab = torch.cumprod(1 - torch.linspace(0.001, 0.2, T), 0)
ab = torch.cat([torch.ones(1), ab])  # ab[0] = 1: data


def best_noise(x, a):  # for data near 1 (70 %) and -1 (30 %), std 0.1
    v = a * 0.1**2 + 1 - a
    mode = torch.tanh(a.sqrt() * x / v + math.log(0.7 / 0.3) / 2)
    return (1 - a).sqrt() * (x - a.sqrt() * mode) / v


def sample(steps, eta=0.0, noisy=True, power=1):
    x = torch.randn(n)
    part = torch.linspace(1, 0, steps + 1) ** power
    times = (T * part).round().long().tolist()
    for t, s in zip(times[:-1], times[1:], strict=True):
        a, b, eps = ab[t], ab[s], best_noise(x, ab[t])
        sigma = eta * ((1 - b) / (1 - a) * (1 - a / b)).sqrt()
        x0 = (x - (1 - a).sqrt() * eps) / a.sqrt()
        x = b.sqrt() * x0 + (1 - b - sigma**2).sqrt() * eps
        x = x + noisy * sigma * torch.randn(n)
    return x


side = torch.where(torch.rand(n) < 0.7, 1.0, -1.0)
rows = {
    "data": side + 0.1 * torch.randn(n),
    "DDPM, 100 steps": sample(100, 1.0),
    "without noise": sample(100, 1.0, noisy=False),
    "DDPM, 10 steps": sample(10, 1.0),
    "DDIM, 100 steps": sample(100),
    "DDIM, 10 steps": sample(10),
    "DDIM, 1 step": sample(1),
    "DDPM, 10 uneven": sample(10, 1.0, power=2),
    "DDIM, 10 uneven": sample(10, power=2),
}
print("                 right  median   std  core")
for name, x in rows.items():
    there = x[x > 0]
    low, high = there.quantile(torch.tensor([0.16, 0.84])).tolist()
    core = (high - low) / 2  # half the middle 68 %
    share, median = len(there) / n, x.median().item()
    print(f"{name:15}  {share:5.2f}  {median:6.2f}", end="  ")
    print(f"{there.std():4.2f}  {core:4.2f}")
