import torch
from torch import nn

y = torch.tensor(1.0)  # class 1 is right
for start in (-10.0, 10.0):  # sure of class 0, sure of class 1
    z = torch.tensor(start, requires_grad=True)
    p = torch.sigmoid(z)
    print(f"logit {start:g}: loss and gradient")
    for name, loss in (
        ("cross-entropy", nn.BCEWithLogitsLoss()(z, y)),
        ("MSE of sigmoid", nn.MSELoss()(p, y)),
        ("MSE of logit", nn.MSELoss()(z, y)),
    ):
        (gradient,) = torch.autograd.grad(loss, z, retain_graph=True)
        print(f"{name:14} {loss.item():8.4f} {gradient.item():9.1e}")
