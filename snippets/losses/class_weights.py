import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3)
y = torch.tensor([0, 0, 0, 2])
weight = torch.tensor([1.0, 5.0, 10.0])
each = nn.functional.cross_entropy(logits, y, reduction="none")
weighted = weight[y] * each

loss = nn.CrossEntropyLoss(weight=weight)
print(f"sum / weights  {weighted.sum() / weight[y].sum():.4f}")
print(f"PyTorch's mean {loss(logits, y):.4f}")
print(f"sum / examples {weighted.sum() / 4:.4f}")

one_hot = nn.functional.one_hot(y, 3).float()
print(f"with one-hot   {loss(logits, one_hot):.4f}")

# One example, or several of one class: the weight cancels
for part in (slice(3, 4), slice(0, 3)):
    plain = nn.functional.cross_entropy(logits[part], y[part])
    print(y[part].tolist(), f"{loss(logits[part], y[part]):.4f} {plain:.4f}")
