import torch

torch.manual_seed(0)
W2 = torch.randn(1, 2)
z1 = torch.randn(5, 2, requires_grad=True)
z2 = torch.sigmoid(z1) @ W2.T
(z2**2).sum().backward()

with torch.no_grad():
    a1 = torch.sigmoid(z1)
    slope = a1 * (1 - a1)
    delta2 = 2 * z2
    rows = delta2 @ W2 * slope
    columns = torch.stack(
        [W2.T @ d * s for d, s in zip(delta2, slope, strict=True)]
    )
print("rows:   ", torch.allclose(rows, z1.grad, atol=1e-6))
print("columns:", torch.allclose(columns, z1.grad, atol=1e-6))
