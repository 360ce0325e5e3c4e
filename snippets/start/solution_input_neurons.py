import torch
from torch import nn

for name, image in [
    ("gray", torch.zeros(64, 1, 28, 28)),
    ("color", torch.zeros(64, 3, 32, 32)),
]:
    flat = nn.Flatten()(image)
    output = nn.Linear(flat.shape[1], 10)(flat)
    print(f"{name:5} {tuple(flat.shape)} -> {tuple(output.shape)}")
