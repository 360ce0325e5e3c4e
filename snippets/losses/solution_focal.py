import torch
from torch import nn


def focal_loss(logits, y, gamma=2.0):
    loss = nn.functional.cross_entropy(logits, y, reduction="none")
    p = torch.exp(-loss)  # the share of the right class
    return ((1 - p) ** gamma * loss).mean()


torch.manual_seed(0)
logits, y = torch.randn(5, 3), torch.tensor([0, 1, 2, 0, 1])
plain = nn.functional.cross_entropy(logits, y)
torch.testing.assert_close(focal_loss(logits, y, gamma=0.0), plain)

for p in (0.9, 0.1):
    pair = torch.tensor([[p, 1 - p]]).log()
    right = torch.tensor([0])
    print(f"p = {p}: {nn.functional.cross_entropy(pair, right):.4f}", end="")
    print(f" {focal_loss(pair, right):.4f}")
