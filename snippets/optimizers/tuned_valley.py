import torch

# All rates at once: one row per rate, columns x and y
rates = torch.logspace(-4, 0, 161)[:, None]


def best_rate(curvature, momentum, nesterov):
    w = torch.tensor([4.0, 0.2]).repeat(161, 1)
    v = torch.zeros_like(w)
    needed = torch.zeros(161, dtype=torch.long)
    for step in range(1, 2001):
        # The gradient of (x² + curvature · y²) / 2
        g = w * torch.tensor([1.0, curvature])
        v = momentum * v + g
        w = w - rates * (g + momentum * v if nesterov else v)
        far = ~(w.norm(dim=1) < 0.01)
        needed = torch.where(far, step + 1, needed)
    return needed.min().item(), rates[needed.argmin()].item()


print("curvature  plain          momentum 0.9   Nesterov 0.9")
for curvature in (10, 40, 400):
    print(f"{curvature:9}", end="  ")
    for momentum, nesterov in ((0.0, False), (0.9, False), (0.9, True)):
        needed, rate = best_rate(curvature, momentum, nesterov)
        print(f"{needed:4} at {rate:.4f}", end=" ")
    print()
