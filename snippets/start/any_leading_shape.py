import torch
from torch import nn

layer = nn.Linear(3, 2)
for shape in [(3,), (5, 3), (4, 5, 3), (2, 4, 5, 3)]:
    print(shape, "->", tuple(layer(torch.zeros(shape)).shape))
