import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(32, 5)
for norm in (nn.BatchNorm1d(8), nn.LayerNorm(8), nn.GroupNorm(2, 8)):
    linear = nn.Linear(5, 8)
    before = norm(linear(x))
    weight_of_output = torch.randn(32, 8)
    (before * weight_of_output).sum().backward()
    no_gradient = torch.allclose(linear.bias.grad, torch.zeros(8), atol=1e-3)
    with torch.no_grad():
        linear.bias.add_(torch.randn(8))
    unchanged = torch.allclose(norm(linear(x)), before, atol=1e-4)
    print(type(norm).__name__, unchanged, no_gradient)
