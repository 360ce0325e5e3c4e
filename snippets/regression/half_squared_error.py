import torch
from torch import nn

p = torch.tensor([3.0, 2.5, 6.0], requires_grad=True)
y = torch.tensor([2.0, 4.0, 6.0])

losses = {
    "sum of (p - y)**2 / 2": ((p - y) ** 2 / 2).sum(),
    "mean of (p - y)**2 / 2": ((p - y) ** 2 / 2).mean(),
    "nn.MSELoss()": nn.MSELoss()(p, y),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, p)
    print(f"{name:22}  {loss.item():.4f}  {gradient}")
