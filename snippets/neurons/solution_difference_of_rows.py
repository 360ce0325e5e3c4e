import torch
from torch import nn

torch.manual_seed(0)
two, one = nn.Linear(20, 2), nn.Linear(20, 1)
with torch.no_grad():
    one.weight.copy_(two.weight[1:] - two.weight[:1])
    one.bias.copy_(two.bias[1:] - two.bias[:1])

x = torch.randn(100, 20)
p_two = torch.softmax(two(x), dim=1)[:, 1]
p_one = torch.sigmoid(one(x)).squeeze(1)
print(torch.allclose(p_two, p_one, atol=1e-6))
