import torch
from torch import nn

torch.manual_seed(0)
z = torch.randn(100)
y = torch.randint(2, (100,))

one = nn.BCEWithLogitsLoss()(z, y.float())
two = nn.CrossEntropyLoss()(torch.stack([torch.zeros_like(z), z], dim=1), y)
print("same loss", torch.allclose(one, two))

for head in (nn.Linear(20, 1), nn.Linear(20, 2)):
    print(head, sum(p.numel() for p in head.parameters()))
