import torch
from torch import nn

device = torch.device("meta")
model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1)).to(device)
x, y = torch.ones(4, 3), torch.ones(4, 1)

try:
    model(x)
except RuntimeError as error:
    print("RuntimeError:", error)

x = x.to(device)
try:
    nn.MSELoss()(model(x), y)
except RuntimeError as error:
    print("RuntimeError:", error)

y = y.to(device)
print(nn.MSELoss()(model(x), y).device)
