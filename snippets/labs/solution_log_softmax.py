import torch
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(64, 10), torch.randint(10, (64,))
log_p = logits.log_softmax(dim=1)
p = log_p.exp()
cross_entropy, nll = nn.CrossEntropyLoss(), nn.NLLLoss()

print(f"CrossEntropyLoss, logits       {cross_entropy(logits, labels):.4f}")
print(f"CrossEntropyLoss, log-softmax  {cross_entropy(log_p, labels):.4f}")
print(f"NLLLoss, log-softmax           {nll(log_p, labels):.4f}")
print(f"CrossEntropyLoss, softmax      {cross_entropy(p, labels):.4f}")
