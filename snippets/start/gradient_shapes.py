import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 2)
X, y = torch.randn(3, 4), torch.randn(3, 2)
loss = nn.functional.mse_loss(layer(X), y)
loss.backward()
print("loss  ", tuple(loss.shape))
print("W.grad", tuple(layer.weight.grad.shape))
print("b.grad", tuple(layer.bias.grad.shape))
