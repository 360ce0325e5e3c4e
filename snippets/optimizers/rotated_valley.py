import torch

# float64: a count of steps should not hinge on rounding
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
curvature = torch.logspace(0, 4, 20)
start = torch.randn(5, 20, 1)
rotations = torch.linalg.qr(torch.randn(5, 20, 20)).Q


def steps_needed(make, settings, lr, Q):
    """Count for each seed the steps until f is 1/10,000 of its start."""
    w = Q @ start
    H = Q @ (curvature[:, None] * Q.mT)
    # All seeds in one tensor: these optimizers treat every number alone
    optimizer = make([w], lr=lr, **settings)
    needed = torch.full((5,), 400)
    goal = (w * (H @ w)).sum(dim=(1, 2)) / 10_000
    for step in range(400):
        w.grad = H @ w
        f = (w * w.grad).sum(dim=(1, 2))
        needed = torch.where(f < goal, needed.clamp(max=step), needed)
        optimizer.step()
    return needed


for name, Q in (("along the axes", torch.eye(20)), ("rotated", rotations)):
    print(name)
    for make, settings, around in (
        (torch.optim.SGD, {"momentum": 0.9}, -14),
        (torch.optim.Adam, {}, -1),
    ):
        rates = [10 ** (k / 4) for k in range(around - 3, around + 4)]
        runs = [steps_needed(make, settings, lr, Q) for lr in rates]
        means = [run.double().mean().item() for run in runs]
        best = min(range(7), key=means.__getitem__)
        print(f"  {make.__name__:4} rate {rates[best]:.2g}", end="  ")
        print(0 < best < 6, runs[best].tolist(), f"mean {means[best]:.0f}")

torch.set_default_dtype(torch.float32)

# Back to the default, for what runs after this
torch.set_default_dtype(torch.float32)
