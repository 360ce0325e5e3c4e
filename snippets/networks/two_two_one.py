import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
X = torch.randn(5, 2)

hidden, _, output = model
A = torch.relu(X @ hidden.weight.T + hidden.bias)
Y = A @ output.weight.T + output.bias

print("X", tuple(X.shape), "A", tuple(A.shape), "Y", tuple(Y.shape))
print("same as the model:", torch.allclose(Y, model(X), atol=1e-6))
print("parameters:", sum(p.numel() for p in model.parameters()))
