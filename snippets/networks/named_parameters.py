import torch
import torch.nn.functional as F
from torch import nn


class SmallNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden1 = nn.Linear(3, 3)
        self.hidden2 = nn.Linear(3, 2)
        self.output = nn.Linear(2, 2)

    def forward(self, x):
        x = torch.sigmoid(self.hidden1(x))
        x = F.relu(self.hidden2(x))
        return self.output(x)


model = SmallNetwork()
for name, parameter in model.named_parameters():
    print(f"{name:15} {str(tuple(parameter.shape)):7} {parameter.numel()}")

per_layer = [
    sum(p.numel() for p in layer.parameters()) for layer in model.children()
]
total = sum(p.numel() for p in model.parameters())
print(" + ".join(map(str, per_layer)), "=", total)
