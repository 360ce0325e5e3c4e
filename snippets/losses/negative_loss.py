import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3)
y = torch.tensor([0, 1, 2, 1])

nll = nn.NLLLoss()
print(f"logits            {nll(5 * logits, y):8.4f}")
print(f"probabilities     {nll(torch.softmax(5 * logits, dim=1), y):8.4f}")
print(f"log-probabilities {nll(torch.log_softmax(5 * logits, dim=1), y):8.4f}")
print(f"CrossEntropyLoss  {nn.CrossEntropyLoss()(5 * logits, y):8.4f}")
