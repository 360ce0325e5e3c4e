import torch

STEPS = 500


def fit(method, X, y, strength, learning_rate=0.05):
    w = torch.full((20,), 0.1, requires_grad=True)
    flips = torch.zeros(20)
    for step in range(STEPS):
        loss = (X @ w - y).square().mean() / 2
        if method == "subgradient":
            loss = loss + strength * w.abs().sum()
        (gradient,) = torch.autograd.grad(loss, w)
        before = w.detach().clone()
        with torch.no_grad():
            w -= learning_rate * gradient
            if method == "proximal":
                smaller = (w.abs() - learning_rate * strength).clamp(min=0)
                w.copy_(w.sign() * smaller)
        if step >= STEPS - 100:
            flips += w * before < 0  # sign changes in the last 100 steps
    return w.detach(), flips


true = torch.zeros(20)
true[:3] = torch.tensor([3.0, -2.0, 1.0])
print("strength  method       exactly 0  below 0.03  sign changes")
for strength in (0.1, 0.3):
    for method in ("none", "subgradient", "proximal"):
        exact, small, changes = [], [], []
        for seed in range(5):
            torch.manual_seed(seed)
            X = torch.randn(100, 20)
            y = X @ true + 0.5 * torch.randn(100)
            w, flips = fit(method, X, y, strength)
            exact.append(int((w == 0).sum()))
            small.append(int((w.abs() < 0.03).sum()))
            changes.append(int((flips > 20).sum()))
        spans = [f"{min(n)}-{max(n)}" for n in (exact, small, changes)]
        print(f"{strength:8}  {method:11}", *(f"{s:>10}" for s in spans))
