import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3, requires_grad=True)
y = torch.tensor([1, 2, -100, -100])  # the last two are padding
loss = nn.CrossEntropyLoss()  # ignore_index=-100 is the default
print(f"{loss(logits, y):.4f} {loss(logits[:2], y[:2]):.4f}")

nothing = torch.full((4,), -100)
empty = loss(logits, nothing)
empty.backward()
print("all ignored:", empty.item(), "gradient", logits.grad.abs().sum().item())

total = nn.CrossEntropyLoss(reduction="sum")(logits, nothing)
kept = (nothing != -100).sum()
print("repaired:", (total / kept.clamp(min=1)).item())

try:
    loss(logits, torch.tensor([1, 2, -1, -1]))
except IndexError as error:
    print("IndexError:", error)
