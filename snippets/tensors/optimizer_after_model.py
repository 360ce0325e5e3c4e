import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.to("meta")
held = optimizer.param_groups[0]["params"][0]
print(held.device, model.weight.device, held is model.weight)

model = nn.Linear(3, 1).to("meta")
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"][0]
print(held.device, model.weight.device, held is model.weight)
