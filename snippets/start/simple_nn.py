import torch
from torch import nn


class SimpleNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2, 2)
        self.output = nn.Linear(2, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = SimpleNN()
print(model)
print("parameters:", sum(p.numel() for p in model.parameters()))
print("output:", model(torch.zeros(10, 2)).shape)
