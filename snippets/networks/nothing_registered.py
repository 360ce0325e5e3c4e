import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(2, 16), nn.Linear(16, 1)])

    def forward(self, X):
        first, second = self.layers
        return second(torch.relu(first(X)))


for container in (list, nn.ModuleList):
    model = Stack(container)
    print(container.__name__, tuple(model(torch.ones(5, 2)).shape))
    try:
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        print("  parameter tensors:", len(optimizer.param_groups[0]["params"]))
    except ValueError as error:
        print("  ValueError:", error)
