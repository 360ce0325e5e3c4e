import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(10, 10), nn.Linear(10, 1)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


try:
    torch.optim.SGD(Stack(list).parameters(), lr=0.1)
except ValueError as error:
    print("ValueError:", error)

# parameters() can be read once: after the sum nothing is left of it
model = Stack(nn.ModuleList)
parameters = model.parameters()
print(sum(p.numel() for p in parameters))
try:
    torch.optim.SGD(parameters, lr=0.1)
except ValueError as error:
    print("ValueError:", error)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(len(optimizer.param_groups[0]["params"]), "tensors to train")
