import torch

torch.manual_seed(0)
X = torch.randn(5, 100, 20)  # five data sets
true = torch.zeros(20, 1)
true[:3, 0] = torch.tensor([3.0, -2.0, 1.0])
y = X @ true + 0.5 * torch.randn(5, 100, 1)
learning_rate, steps = 0.05, 500


def fit(method, strength):
    w = torch.full((5, 20, 1), 0.1, requires_grad=True)
    flips = torch.zeros(5, 20, 1)
    for step in range(steps):
        loss = (X @ w - y).square().mean(dim=1).sum() / 2
        if method == "subgradient":
            loss = loss + strength * w.abs().sum()
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            before = w.clone()
            w -= learning_rate * gradient
            if method == "proximal":
                smaller = (w.abs() - learning_rate * strength).clamp(min=0)
                w.copy_(w.sign() * smaller)
            if step >= steps - 100:
                flips += w * before < 0
    return w.detach(), flips


def span(chosen):
    counts = chosen.sum(dim=(1, 2)).tolist()
    return f"{min(counts)}-{max(counts)}"


print("strength  method       exactly 0 below 0.03      flips")
for strength in (0.1, 0.3):
    for method in ("none", "subgradient", "proximal"):
        w, flips = fit(method, strength)
        spans = span(w == 0), span(w.abs() < 0.03), span(flips > 20)
        print(f"{strength:8}  {method:11}", *(f"{s:>10}" for s in spans))
