import math

import torch
from torch.nn import functional as F

torch.manual_seed(0)
q = torch.randn(2, 5, 8)  # 2 sequences, 5 positions ask, width 8
k = torch.randn(2, 7, 8)  # 7 positions are asked
v = torch.randn(2, 7, 6)  # what they hand out, width 6

scores = q @ k.transpose(1, 2) / math.sqrt(8)
weights = torch.softmax(scores, dim=2)
by_hand = weights @ v
torch_own = F.scaled_dot_product_attention(q, k, v)

print("scores", tuple(scores.shape), " output", tuple(by_hand.shape))
total = weights.sum(dim=2)
print("rows sum to 1:", torch.allclose(total, torch.ones(2, 5)))
print("agrees:", torch.allclose(by_hand, torch_own, atol=1e-6))
