import torch
from torch import nn

model = nn.Linear(2, 1)
sgd = torch.optim.SGD(model.parameters(), lr=0.01)
adam = torch.optim.Adam(model.parameters(), lr=0.001)
print(sgd)
print("Adam:", adam.defaults["betas"], adam.defaults["eps"])
