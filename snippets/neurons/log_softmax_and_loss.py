import torch
from torch import nn

torch.manual_seed(0)
# float64, so that the comparisons need no tolerance of their own
logits = torch.randn(8, 5, dtype=torch.float64, requires_grad=True)
target = torch.randint(5, (8,))

log_p = nn.LogSoftmax(dim=1)(logits)
by_hand = logits - torch.logsumexp(logits, dim=1, keepdim=True)
print("log p by hand", torch.allclose(log_p, by_hand))

two_steps = nn.NLLLoss()(log_p, target)
one_step = nn.CrossEntropyLoss()(logits, target)
picked = -log_p[torch.arange(8), target].mean()
print("NLLLoss(log p) = CrossEntropyLoss", torch.allclose(two_steps, one_step))
print("minus log p of the right class", torch.allclose(picked, one_step))

(gradient,) = torch.autograd.grad(one_step, logits)
one_hot = nn.functional.one_hot(target, 5)
error = torch.softmax(logits, dim=1) - one_hot
print("gradient = (p - one-hot) / 8", torch.allclose(gradient, error / 8))

z = torch.tensor([0.0, -200.0])
print("log of softmax", torch.softmax(z, dim=0).log().tolist())
print("log_softmax   ", torch.log_softmax(z, dim=0).tolist())
