import torch
from torch import nn

z = torch.tensor(-10.0, requires_grad=True)  # sure of class 0
y = torch.tensor(1.0)  # but class 1 is right
p = torch.sigmoid(z)
for name, loss in (
    ("cross-entropy", nn.BCEWithLogitsLoss()(z, y)),
    ("MSE of sigmoid", nn.MSELoss()(p, y)),
    ("MSE of logit", nn.MSELoss()(z, y)),
):
    (gradient,) = torch.autograd.grad(loss, z, retain_graph=True)
    print(f"{name:14} {loss.item():8.4f} {gradient.item():9.1e}")
