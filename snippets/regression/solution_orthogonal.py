import torch

torch.manual_seed(0)
# float64: rounding stays far below 1e-9
X = torch.randn(50, 2, dtype=torch.float64)
y = torch.randn(50, 1, dtype=torch.float64) + 4
A = torch.cat([X, torch.ones_like(y)], dim=1)

for name, columns in (("with bias", A), ("without", X)):
    w = torch.linalg.lstsq(columns, y, driver="gelsd").solution
    residual = y - columns @ w
    products = columns.T @ residual
    print(name)
    print("  orthogonal to the columns:", bool(products.abs().max() < 1e-9))
    print(f"  mean residual: {abs(residual.mean()):.2f}")
