import torch
from torch import nn

images = torch.zeros(8, 1, 28, 28)
layer = nn.Linear(784, 10)
try:
    layer(images)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(layer(images.flatten(start_dim=1)).shape)
