import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(400, 2)
logits = X @ torch.tensor([2.0, -1.0]) + 0.5
y = torch.bernoulli(torch.sigmoid(logits)).double()
# float64: float32 does not reach 1e-8
A = torch.cat([X, torch.ones(400, 1)], dim=1).double()

w = torch.zeros(3, dtype=torch.float64)
for step in range(7):
    loss = nn.functional.binary_cross_entropy_with_logits(A @ w, y)
    p = torch.sigmoid(A @ w)
    gradient = A.T @ (p - y) / 400
    hessian = A.T @ ((p * (1 - p))[:, None] * A) / 400
    small = bool(gradient.norm() < 1e-8)
    print(f"step {step}: loss {loss:.6f}, gradient < 1e-8: {small}")
    w = w - torch.linalg.solve(hessian, gradient)
print(
    "eigenvalues:",
    [round(v, 3) for v in torch.linalg.eigvalsh(hessian).tolist()],
)
