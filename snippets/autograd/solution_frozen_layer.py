import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
model[0].requires_grad_(False)
x = torch.ones(2, 3, requires_grad=True)

model(x).sum().backward()
for name, parameter in model.named_parameters():
    print(name, parameter.grad is not None)
print("x", x.grad is not None)
