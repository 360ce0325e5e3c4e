import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.detach().clone()

model(torch.ones(4, 3)).pow(2).mean().backward()
print("after backward():", torch.equal(model.weight, before))

optimizer.step()
print("after step():    ", torch.equal(model.weight, before))
