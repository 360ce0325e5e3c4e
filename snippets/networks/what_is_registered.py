import torch
from torch import nn


class Scorer(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 3)
        self.scale = nn.Parameter(torch.ones(3))
        self.register_buffer("mean", torch.zeros(4))
        self.plain = torch.ones(3, requires_grad=True)
        self.layers = [nn.Linear(4, 3)]

    def forward(self, X):
        return self.scale * self.linear(X - self.mean) + self.plain


model = Scorer()
print("modules   ", [name for name, _ in model.named_children()])
print("parameters", [name for name, _ in model.named_parameters()])
print("buffers   ", [name for name, _ in model.named_buffers()])
print("state_dict", list(model.state_dict()))

model.double()
for tensor in (model.linear.weight, model.mean, model.plain):
    print(tensor.dtype)
