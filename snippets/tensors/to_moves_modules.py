import torch
from torch import nn

x = torch.ones(2, 3)
x.to("meta")
print(x.device)
moved = x.to("meta")
print(x.device, moved.device)
print(x.to("cpu") is x)

model = nn.Linear(3, 1)
model.to("meta")
print(model.weight.device, model.to("meta") is model)
