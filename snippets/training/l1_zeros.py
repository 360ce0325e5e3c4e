import torch

torch.manual_seed(0)
X = torch.randn(100, 20)
true = torch.zeros(20)
true[:3] = torch.tensor([3.0, -2.0, 1.0])
y = X @ true + 0.5 * torch.randn(100)
learning_rate, strength = 0.05, 0.3

for method in ("none", "subgradient", "proximal"):
    w = torch.full((20,), 0.1, requires_grad=True)
    for _ in range(500):
        loss = (X @ w - y).square().mean() / 2
        if method == "subgradient":
            loss = loss + strength * w.abs().sum()
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= learning_rate * gradient
            if method == "proximal":
                smaller = (w.abs() - learning_rate * strength).clamp(min=0)
                w.copy_(w.sign() * smaller)
    zeros, small = int((w == 0).sum()), int((w.abs() < 0.03).sum())
    print(f"{method:12} exactly 0: {zeros:2}   below 0.03: {small:2}")
