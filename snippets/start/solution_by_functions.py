import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
w1, b1, w2, b2 = model.parameters()

x = torch.randn(5, 2)
by_hand = F.linear(F.relu(F.linear(x, w1, b1)), w2, b2)
print([tuple(p.shape) for p in model.parameters()])
print(torch.allclose(by_hand, model(x)))
