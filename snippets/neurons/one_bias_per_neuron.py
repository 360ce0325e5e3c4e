import torch
from torch import nn

layer = nn.Linear(4, 3)
print("connections:", layer.weight.numel(), " biases:", layer.bias.numel())

# One bias on each connection of one neuron
torch.manual_seed(0)
x, w = torch.randn(4), torch.randn(4)
b = torch.randn(4, requires_grad=True)
z = (w * x + b).sum()
print("only the sum counts:", torch.allclose(z, w @ x + b.sum()))

torch.sigmoid(z).backward()
print("equal gradients:    ", torch.equal(b.grad, b.grad[0].expand(4)))
