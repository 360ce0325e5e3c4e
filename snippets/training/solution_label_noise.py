import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
logits, y = torch.randn(6, 4), torch.tensor([0, 1, 2, 3, 0, 1])
probability = 0.2  # that a label is replaced by one of the 4 at random

replaced = [cross_entropy(logits, torch.full((6,), c)) for c in range(4)]
kept = cross_entropy(logits, y)
expected = (1 - probability) * kept + probability * sum(replaced) / 4
smoothed = cross_entropy(logits, y, label_smoothing=probability)
torch.testing.assert_close(expected, smoothed)
print("equal")
