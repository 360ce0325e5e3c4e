import torch
import torch.nn.functional as F

torch.manual_seed(0)
query, key, value = torch.randn(3, 1, 5, 8)  # five positions, width 8

scores = query @ key.transpose(-2, -1) / 8**0.5
weights = torch.softmax(scores, dim=-1)  # each row sums to 1
by_hand = weights @ value

print(tuple(weights.shape), tuple(by_hand.shape))
attended = F.scaled_dot_product_attention(query, key, value)
print(torch.allclose(by_hand, attended, atol=1e-6))
