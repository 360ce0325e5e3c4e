import torch

# All rates at once: one row per rate, columns x and y
rates = torch.arange(1, 100)[:, None] / 1000


def steps_needed(momentum, nesterov=False):
    w = torch.tensor([4.0, 1.0]).repeat(99, 1)
    v = torch.zeros_like(w)
    needed = torch.full((99,), 1000)
    for step in range(1000):
        near = w.norm(dim=1) < 0.01
        needed = torch.where(near, needed.clamp(max=step), needed)
        g = w * torch.tensor([1.0, 40.0])  # of x²/2 + 20y²
        v = momentum * v + g
        w = w - rates * (g + momentum * v if nesterov else v)
    return needed


print("rate      0.005  0.011  0.017  0.048  best")
for name, momentum, nesterov in (
    ("plain   ", 0.0, False),
    ("momentum", 0.9, False),
    ("Nesterov", 0.9, True),
):
    needed = steps_needed(momentum, nesterov)
    at = rates[needed.argmin()].item()
    print(name, *(f"{needed[k - 1]:6}" for k in (5, 11, 17, 48)), end="  ")
    print(f"{needed.min()} at {at:.3f}")
