import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3)
x[0] = -x[0].abs()  # an example with negative features only

z = nn.Linear(3, 6)(x)
a = torch.relu(z)
print(z.shape, a.shape)
print((a > 0).int())
