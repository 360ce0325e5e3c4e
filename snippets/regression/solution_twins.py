import torch

torch.manual_seed(0)
# float64: equal columns are then told from nearly equal ones
x = torch.randn(50, 1, dtype=torch.float64)
y = 3 * x
A = torch.cat([x, x], dim=1)

print("rank", torch.linalg.matrix_rank(A).item(), "of", A.shape[1])
w = torch.linalg.lstsq(A, y, driver="gelsd").solution.flatten()
print("lstsq:", [round(v, 3) for v in w.tolist()])
for other in ((3.0, 0.0), (1.5, 1.5), (5.0, -2.0)):
    w = torch.tensor(other, dtype=torch.float64)
    fits = torch.allclose(A @ w[:, None], y)
    print(f"{other}: fits {fits}, norm {w.norm():.2f}")
