import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 3)
        self.plain = torch.ones(3)
        self.register_buffer("scale", torch.ones(3))
        self.layers = [nn.Linear(3, 3)]

    def forward(self, x):
        return self.linear(x) * self.scale


model = Scaled().to("meta")
print("parameter:", model.linear.weight.device)
print("buffer:   ", model.scale.device)
print("attribute:", model.plain.device)
print("in a list:", model.layers[0].weight.device)
print(model(torch.ones(2, 3, device="meta")).device)
