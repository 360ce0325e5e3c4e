import torch
from torch import nn

torch.manual_seed(0)
with_tanh = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 2))
with_sigmoid = nn.Sequential(nn.Linear(3, 8), nn.Sigmoid(), nn.Linear(8, 2))

with torch.no_grad():
    first, _, second = with_tanh
    with_sigmoid[0].weight.copy_(2 * first.weight)
    with_sigmoid[0].bias.copy_(2 * first.bias)
    with_sigmoid[2].weight.copy_(2 * second.weight)
    with_sigmoid[2].bias.copy_(second.bias - second.weight.sum(dim=1))

    x = torch.randn(100, 3)
    print(torch.allclose(with_tanh(x), with_sigmoid(x), atol=1e-6))
