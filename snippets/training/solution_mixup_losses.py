import torch
from torch.nn.functional import cross_entropy, one_hot

torch.manual_seed(0)
logits = torch.randn(4, 3)
a, b, share = torch.tensor([0, 1, 2, 2]), torch.tensor([2, 1, 0, 1]), 0.7
soft = share * one_hot(a, 3) + (1 - share) * one_hot(b, 3)
two = share * cross_entropy(logits, a) + (1 - share) * cross_entropy(logits, b)
torch.testing.assert_close(cross_entropy(logits, soft), two)
print("equal")
