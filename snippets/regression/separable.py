import torch

torch.manual_seed(0)
side = torch.tensor([-1.0, 1.0]).repeat_interleave(20)
X = torch.randn(40, 2) * 0.5 + 2 * side[:, None]
y = (side > 0).float()

for decay in (0.0, 0.01):
    w, b = torch.zeros(2), torch.zeros(())
    print("weight decay", decay)
    for step in range(1, 10_001):
        error = torch.sigmoid(X @ w + b) - y
        w = w - (X.T @ error / 40 + decay * w)
        b = b - error.mean()
        if step in (10, 100, 1000, 10_000):
            z = X @ w + b
            right = int(((z > 0) == (y == 1)).sum())
            p = torch.sigmoid(z[y == 1]).min()
            print(
                f"{step:7}: {right} of 40, |w| = {w.norm():.2f},"
                f" least sure p = {p:.4f}"
            )
