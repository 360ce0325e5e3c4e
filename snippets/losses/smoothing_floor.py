import torch
from torch import nn

K, y = 10, torch.tensor([3])
loss_function = nn.CrossEntropyLoss(label_smoothing=0.1)
target = torch.full((K,), 0.1 / K)
target[3] += 0.9
print(f"target {target.max():.2f} and {target.min():.2f}")
print(f"entropy of the target {torch.special.entr(target).sum():.4f}")

for lead in (0.0, 2.0, 4.0, 4.51, 5.0, 8.0, 16.0):
    logits = torch.zeros(1, K)
    logits[0, 3] = lead
    plain = nn.functional.cross_entropy(logits, y)
    print(f"{lead:5g} {loss_function(logits, y):.4f} {plain:.4f}")
