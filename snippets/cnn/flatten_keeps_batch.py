import torch
from torch import nn

maps = torch.zeros(36, 64, 12, 12)
linear = nn.Linear(64 * 12 * 12, 128)

try:
    linear(torch.flatten(maps))
except RuntimeError as error:
    print("RuntimeError:", error)

# Worse: with larger images this one says nothing
larger_maps = torch.zeros(36, 64, 14, 14)
print(tuple(larger_maps.view(-1, 64 * 12 * 12).shape))

# The repair: start at dimension 1, as nn.Flatten() does
flat = torch.flatten(maps, start_dim=1)
print(tuple(flat.shape), tuple(linear(flat).shape))
print(torch.equal(flat, nn.Flatten()(maps)))
