import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(8, 2)
y = torch.tensor([[1.0], [0], [1], [1], [0], [0], [1], [0]])
w, b = torch.tensor([[1.0], [-0.5]]), 0.2

p = torch.sigmoid(X @ w + b)
likelihood = torch.where(y == 1, p, 1 - p).prod()
loss = nn.functional.binary_cross_entropy_with_logits(X @ w + b, y)
print(f"likelihood {likelihood:.6f}")
print(f"-log(likelihood) / n = {-likelihood.log() / 8:.4f}")
print(f"binary cross-entropy = {loss:.4f}")
