import torch
from torch import nn
from torch.nn.functional import cross_entropy, one_hot

logits, y = torch.zeros(2, 3, requires_grad=True), torch.tensor([0, 2])
for name, attempt in [
    ("dropout", lambda: nn.Dropout(25)),
    ("decay", lambda: torch.optim.SGD([logits], lr=0.1, weight_decay=-1e-4)),
    ("targets", lambda: cross_entropy(logits, one_hot(y, 3))),
    ("classes", lambda: cross_entropy(logits, one_hot(y, 4).float())),
    ("smoothing", lambda: cross_entropy(logits, y, label_smoothing=1.1)),
]:
    try:
        attempt()
    except (ValueError, RuntimeError) as error:
        print(f"{name}: {error}")
