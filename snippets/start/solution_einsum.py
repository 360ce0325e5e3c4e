import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 2)
X = torch.randn(3, 4)
Z = torch.einsum("nd,hd->nh", X, layer.weight) + layer.bias
print(torch.allclose(Z, layer(X)))
