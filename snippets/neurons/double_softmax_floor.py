import math

import torch
from torch import nn

loss = nn.CrossEntropyLoss()
right, wrong = torch.tensor([0]), torch.tensor([1])

for name, first in (("logits", nn.Identity()), ("softmax", nn.Softmax(dim=1))):
    # float64, for a loss of 9.08e-05 to three digits
    z = torch.tensor([[10.0, 0.0, 0.0]], dtype=torch.float64)
    z.requires_grad_()
    (gradient,) = torch.autograd.grad(loss(first(z), wrong), z)
    print(
        f"{name:7s}  loss if right {loss(first(z), right):.4g}"
        f"  largest gradient if wrong {gradient.abs().max():.2g}"
    )

for classes in (2, 3, 10):
    best = torch.eye(classes)[:1]  # all the probability on the right class
    formula = math.log(1 + (classes - 1) / math.e)
    print(f"K = {classes:2d}  {loss(best, right):.4f}  {formula:.4f}")
