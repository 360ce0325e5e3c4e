import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 5), nn.Tanh(), nn.Linear(5, 3))
x = torch.randn(10, 4)
before = model(x)

order = torch.tensor([3, 0, 4, 1, 2])
first, _, second = model
with torch.no_grad():
    first.weight.copy_(first.weight[order])
    first.bias.copy_(first.bias[order])
    print("half done:", torch.allclose(model(x), before))
    second.weight.copy_(second.weight[:, order])
print("done:     ", torch.allclose(model(x), before, atol=1e-6))
