import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 3)

linear = nn.Linear(3, 2)
first, second = linear(x), linear(x)
print("feedforward, z the same:", torch.equal(first, second))

cell = nn.RNNCell(3, 2)
state = torch.zeros(1, 2)
first = cell(x, state)
second = cell(x, first)  # the state of the first call comes back in
print("recurrent, h the same:  ", torch.equal(first, second))
