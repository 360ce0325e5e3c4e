import torch

torch.manual_seed(0)
n, d = 50, 3
X, y = torch.randn(n, d), torch.randn(n, 1)
w = torch.randn(d, 1, requires_grad=True)
b = torch.randn(1, requires_grad=True)

loss = (X @ w + b - y).pow(2).mean()
loss.backward()

with torch.no_grad():
    error = X @ w + b - y
    grad_w = 2 / n * X.T @ error
    grad_b = 2 / n * error.sum(dim=0)
print("w:", list(grad_w.shape), torch.allclose(w.grad, grad_w, atol=1e-6))
print("b:", list(grad_b.shape), torch.allclose(b.grad, grad_b, atol=1e-6))
