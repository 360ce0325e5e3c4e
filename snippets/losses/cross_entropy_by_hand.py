import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(3, 4)  # 3 examples, 4 classes
y = torch.tensor([2, 0, 3])  # class numbers

log_p = logits - logits.logsumexp(dim=1, keepdim=True)
by_hand = -log_p[torch.arange(3), y]
one_hot = nn.functional.one_hot(y, 4).float()
soft = torch.tensor([0.7, 0.1, 0.1, 0.1]).expand(3, 4)

cross_entropy = nn.CrossEntropyLoss(reduction="none")
print(by_hand)
print(cross_entropy(logits, y))
print(cross_entropy(logits, one_hot))
print(cross_entropy(logits, soft))
torch.testing.assert_close(
    cross_entropy(logits, soft), -(soft * log_p).sum(dim=1)
)
