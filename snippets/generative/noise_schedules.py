import torch

torch.manual_seed(0)
T = 1000
linear = torch.cumprod(1 - torch.linspace(1e-4, 0.02, T), 0)
s = 0.008  # keeps the first steps from being too small
turn = (torch.arange(T + 1) / T + s) / (1 + s) * torch.pi / 2
cosine = (turn.cos() ** 2 / turn[0].cos() ** 2)[1:]
for name, bar in ("linear", linear), ("cosine", cosine):
    signal = [f"{bar[t - 1].sqrt():.3f}" for t in (1, 250, 500, 750, 1000)]
    print(f"{name}: signal left", *signal)

x0 = torch.where(torch.rand(20_000) < 0.7, 2.0, -1.0)  # mean 1.1
alpha = linear / torch.cat([torch.ones(1), linear[:-1]])
x = x0
for t in range(300):  # step by step
    x = alpha[t].sqrt() * x + (1 - alpha[t]).sqrt() * torch.randn_like(x)
bar = linear[299]
jump = bar.sqrt() * x0 + (1 - bar).sqrt() * torch.randn_like(x0)
for name, y in ("300 steps", x), ("one jump", jump):
    print(f"{name}: mean {y.mean():.2f}, std {y.std():.2f}")
print("in theory: mean", f"{bar.sqrt() * 1.1:.2f}, std", end=" ")
print(f"{(bar * 9 * 0.7 * 0.3 + 1 - bar).sqrt():.2f}")
