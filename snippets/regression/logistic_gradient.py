import torch
from torch import nn

torch.manual_seed(0)
n, d = 50, 3
X, y = torch.randn(n, d), torch.randint(2, (n, 1)).float()
w = torch.randn(d, 1, requires_grad=True)
b = torch.randn(1, requires_grad=True)

nn.functional.binary_cross_entropy_with_logits(X @ w + b, y).backward()

with torch.no_grad():
    error = torch.sigmoid(X @ w + b) - y
    grad_w, grad_b = X.T @ error / n, error.mean()
print("w:", torch.allclose(w.grad, grad_w, atol=1e-6))
print("b:", torch.allclose(b.grad, grad_b, atol=1e-6))
