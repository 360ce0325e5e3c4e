from contextlib import nullcontext

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5))
x = torch.ones(1, 4)

print("mode   no_grad  graph  dropout")
for mode in ("train", "eval"):
    model.train(mode == "train")
    for no_grad in (False, True):
        with torch.no_grad() if no_grad else nullcontext():
            y = model(x)
        dropped = bool((y == 0).any())
        print(f"{mode:6} {no_grad!s:8} {y.requires_grad!s:6} {dropped}")
