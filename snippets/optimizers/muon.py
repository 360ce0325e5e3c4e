import math

import torch
from torch import nn


def newton_schulz(M, steps=5, a=3.4445, b=-4.7750, c=2.0315):
    """Move all singular values of M near 1, with products alone"""
    X = M.bfloat16()
    if tall := M.shape[0] > M.shape[1]:
        X = X.T
    X = X / X.norm().clamp(min=1e-7)
    for _ in range(steps):
        A = X @ X.T
        B = torch.addmm(A, A, A, beta=b, alpha=c)
        X = torch.addmm(X, B, X, beta=a)
    return (X.T if tall else X).to(M.dtype)


def muon_step(W, grad, momentum, lr, weight_decay=0.1, beta=0.95):
    momentum = momentum.lerp(grad, 1 - beta)  # 0.95 old + 0.05 new
    update = newton_schulz(grad.lerp(momentum, beta))  # Nesterov
    rate = lr * math.sqrt(max(1, W.shape[0] / W.shape[1]))
    return W * (1 - lr * weight_decay) - rate * update, momentum


torch.manual_seed(0)
X, Y = torch.randn(64, 8), torch.randn(64, 16)
layer = nn.Linear(8, 16, bias=False)
optimizer = torch.optim.Muon(layer.parameters(), lr=0.02)
W = layer.weight.detach().clone()
momentum = torch.zeros_like(W)
for _ in range(20):
    optimizer.zero_grad()
    nn.functional.mse_loss(layer(X), Y).backward()
    grad = layer.weight.grad
    W, momentum = muon_step(W, grad, momentum, lr=0.02)
    optimizer.step()
    torch.testing.assert_close(W, layer.weight.detach(), rtol=0, atol=1e-6)
print("agrees with torch.optim.Muon for 20 steps")

s = torch.linalg.svdvals(grad)
print(f"gradient: largest / smallest singular value {s[0] / s[-1]:.0f}")
s = torch.linalg.svdvals(newton_schulz(grad).float())
print(
    "after Newton-Schulz all lie between 0.6 and 1.3:",
    bool((s > 0.6).all() and (s < 1.3).all()),
)
