import math

import torch
from torch.nn import functional as F

# Keys made by hand: the first number is positive for things and negative
# for actions, the second positive for animals and negative for drinks
words = ["cat", "drinks", "milk", "and", "purrs"]
keys = torch.tensor([[2, 2], [-2, -1], [2, -2], [0, 0], [-1.5, 2]])
values = keys  # so that the output is a place among the words
query = torch.tensor([[1.0, 1.0]])
temperature = 1.0

scale = 1 / (math.sqrt(2) * temperature)
scores = query @ keys.T * scale
weights = torch.softmax(scores, dim=1)
print("word     score  weight")
for word, score, weight in zip(words, scores[0], weights[0], strict=True):
    print(f"{word:6} {score:7.2f} {weight:7.3f}")
output = weights @ values
print("output", *(f"{number:7.3f}" for number in output[0]))
torch_own = F.scaled_dot_product_attention(query, keys, values, scale=scale)
print("agrees:", torch.allclose(output, torch_own, atol=1e-5))
