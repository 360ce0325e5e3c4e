import torch
from torch.nn.functional import dropout

torch.manual_seed(0)
x = torch.ones(1_000_000)
for p in (0.25, 0.5, 0.75):
    variance = dropout(x, p).var().item()
    print(p, abs(variance - p / (1 - p)) < 0.02)
