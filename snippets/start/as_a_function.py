import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3))
first, _, second = model

x = torch.randn(4)
hidden = torch.zeros(5)
for j in range(5):  # one neuron after the other
    z = sum(first.weight[j, i] * x[i] for i in range(4)) + first.bias[j]
    hidden[j] = max(z, 0)
scores = second.weight @ hidden + second.bias

print("hidden:", hidden.detach())
print("same scores as the model:", torch.allclose(scores, model(x)))
