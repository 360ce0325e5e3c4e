import torch
from torch import nn

z = torch.tensor([-200.0, 0.0, 20.0, 200.0], requires_grad=True)
y = torch.zeros(4)

with_logits = nn.BCEWithLogitsLoss(reduction="none")(z, y)
after_sigmoid = nn.BCELoss(reduction="none")(torch.sigmoid(z), y)
for loss in (with_logits, after_sigmoid):
    (gradient,) = torch.autograd.grad(loss.sum(), z)
    print([round(value, 4) for value in loss.tolist()], gradient.tolist())

# -(y log p + (1 - y) log(1 - p)), in a form that cannot overflow
by_hand = z.clamp(min=0) - z * y + torch.log1p(torch.exp(-z.abs()))
torch.testing.assert_close(by_hand, with_logits)
