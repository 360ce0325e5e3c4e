import torch
from torch import nn

x = torch.zeros(1, 1, 28, 28)
for padding in ("valid", "same", 1):
    y = nn.Conv2d(1, 1, kernel_size=3, padding=padding)(x)
    print(f"{padding!s:6}", tuple(y.shape))
try:
    nn.Conv2d(1, 1, kernel_size=3, stride=2, padding="same")
except ValueError as error:
    print("ValueError:", error)

# What a padding of 2 puts around 1, 2, 3, 4
row = torch.tensor([[[1.0, 2, 3, 4]]])
for mode in ("zeros", "reflect", "replicate", "circular"):
    copy = nn.Conv1d(1, 1, 1, padding=2, padding_mode=mode, bias=False)
    nn.init.ones_(copy.weight)
    with torch.no_grad():
        print(f"{mode:10}", copy(row).flatten().int().tolist())
