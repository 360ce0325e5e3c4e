import torch
from torch import nn

torch.manual_seed(0)
logits = 5 * torch.randn(1000, 10)
target = torch.randint(10, (1000,))

once = nn.CrossEntropyLoss()(logits, target)
twice = nn.CrossEntropyLoss()(nn.LogSoftmax(dim=1)(logits), target)
print(f"loss {once:.2f} {twice:.2f}", torch.allclose(once, twice))
