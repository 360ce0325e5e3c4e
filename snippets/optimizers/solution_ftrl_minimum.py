import torch

# float64, because a minimum is compared to 1e-4
torch.manual_seed(0)
lr, beta, l1, l2 = 0.5, 1.0, 0.7, 0.3
gradients = torch.randn(20, 5, dtype=torch.float64)
w, n = (torch.zeros(5, dtype=torch.float64) for _ in range(2))
z = torch.zeros_like(w)
visited, sigmas = [w], []
for g in gradients:
    sigmas.append(((n + g**2).sqrt() - n.sqrt()) / lr)
    n, z = n + g**2, z + g - sigmas[-1] * w
    shrunk = z.sign() * (z.abs() - l1).clamp(min=0)
    w = -shrunk / ((beta + n.sqrt()) / lr + l2)
    visited.append(w)


def objective(v):
    """All linearized losses, closeness to all past w, both penalties"""
    near = sum(s * (v - u) ** 2 for s, u in zip(sigmas, visited, strict=False))
    ridge = (beta / lr + l2) * v**2
    return gradients.sum(0) * v + near / 2 + ridge / 2 + l1 * v.abs()


# Each coordinate on its own, on a fine grid
grid = torch.linspace(-2, 2, 40001, dtype=torch.float64)[:, None]
best = grid[objective(grid).argmin(dim=0), 0]
print("closed form", [round(value, 3) for value in w.tolist()])
print("agrees with the grid:", torch.allclose(w, best, rtol=0, atol=1e-4))
