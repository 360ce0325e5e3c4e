import torch
from torch import nn

torch.manual_seed(0)
scores = torch.randn(3, 4, requires_grad=True)
y = torch.tensor([2, 0, 3])
right = scores.gather(1, y[:, None])

others = 1 - nn.functional.one_hot(y, 4)
by_hand = ((1 - right + scores).clamp(min=0) * others).sum(dim=1) / 4
loss = nn.MultiMarginLoss(reduction="none")(scores, y)
torch.testing.assert_close(loss, by_hand)
print(loss.detach())

# Two classes: labels -1 and 1, one score
z = torch.tensor([-2.0, 0.5, 3.0], requires_grad=True)
sign = torch.tensor([1.0, -1.0, 1.0])
hinge = (1 - sign * z).clamp(min=0)
(gradient,) = torch.autograd.grad(hinge.sum(), z)
print(hinge.tolist(), (gradient + 0).tolist())
