import torch
from torch import nn

z = torch.linspace(-10, 10, 20001)
pairs = (
    (nn.Sigmoid(), nn.Hardsigmoid()),
    (nn.Tanh(), nn.Hardtanh()),
    (nn.SiLU(), nn.Hardswish()),
)
for smooth, hard in pairs:
    gap, at = (smooth(z) - hard(z)).abs().max(dim=0)
    print(
        f"{smooth._get_name():7s} {hard._get_name():11s}"
        f"  largest gap {gap:.3f}  at |z| = {z[at].abs():.1f}"
    )

points = torch.tensor([-3.5, 0.0, 3.5], requires_grad=True)
for activation in (nn.Sigmoid(), nn.Hardsigmoid()):
    (slope,) = torch.autograd.grad(activation(points).sum(), points)
    print(activation, [round(v, 3) for v in slope.tolist()])
