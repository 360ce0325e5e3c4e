import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(10)
)
try:
    print(sum(p.numel() for p in model.parameters()))
except ValueError as error:
    print("ValueError:", str(error).split(" in <")[0])

print(model[3])
model(torch.zeros(1, 1, 28, 28))  # one batch fixes the shape
print(model[3])
print(sum(p.numel() for p in model.parameters()))
