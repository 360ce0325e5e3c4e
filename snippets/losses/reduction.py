import torch
from torch import nn

y = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])  # 3 examples, 2 numbers
prediction = torch.zeros(3, 2, requires_grad=True)
for reduction in ("none", "mean", "sum"):
    loss = nn.MSELoss(reduction=reduction)(prediction, y)
    (gradient,) = torch.autograd.grad(loss.sum(), prediction)
    print(f"{reduction}: {loss.tolist()}")
    print("  gradient of the first example", gradient[0])
