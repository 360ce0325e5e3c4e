import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(3, 4, requires_grad=True)
y = torch.tensor([2, 0, 3])
epsilon = 0.1

smoothed = (1 - epsilon) * nn.functional.one_hot(y, 4) + epsilon / 4
print(smoothed[0])
loss = nn.CrossEntropyLoss(label_smoothing=epsilon)(logits, y)
torch.testing.assert_close(loss, nn.CrossEntropyLoss()(logits, smoothed))

(gradient,) = torch.autograd.grad(loss, logits)
p = torch.softmax(logits.detach(), dim=1)
torch.testing.assert_close(gradient, (p - smoothed) / 3)

# The lead of the right class at which the gradient is zero
lead = (smoothed[0].max() / smoothed[0].min()).log()
print(f"{lead:.2f}")
