import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 2)
X, W, b = torch.randn(3, 4), layer.weight, layer.bias
print("X", tuple(X.shape), "W", tuple(W.shape), "b", tuple(b.shape))

Z = layer(X)
print("Z", tuple(Z.shape))
print("X @ W.T + b:  ", torch.allclose(X @ W.T + b, Z))

one_by_one = torch.stack([W @ x + b for x in X])
print("W @ x + b:    ", torch.allclose(one_by_one, Z))

columns = W @ X.T + b.unsqueeze(1)  # an example is a column here
print("columns, Z.T: ", torch.allclose(columns, Z.T))
