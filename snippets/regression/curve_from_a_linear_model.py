import torch

torch.manual_seed(0)
x = torch.linspace(0, 6, 60, dtype=torch.float64)
y = torch.sin(x) + 0.1 * torch.randn(60, dtype=torch.float64)

for degree in (1, 3, 5):
    A = torch.stack([x**k for k in range(degree + 1)], dim=1)
    w = torch.linalg.lstsq(A, y[:, None]).solution
    error = (A @ w - y[:, None]).pow(2).mean()
    print(f"degree {degree}: {len(w)} weights, mse {error.item():.4f}")
