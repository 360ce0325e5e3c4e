import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(5, 3)
neuron = nn.Linear(3, 1)

with torch.no_grad():
    X1 = torch.cat([X, torch.ones(5, 1)], dim=1)
    w1 = torch.cat([neuron.weight, neuron.bias[:, None]], dim=1)
    print("X1", list(X1.shape), " w1", list(w1.shape))
    print("same z:", torch.allclose(X1 @ w1.T, neuron(X), atol=1e-6))
