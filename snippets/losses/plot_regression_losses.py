import matplotlib.pyplot as plt
import torch
from torch import nn

error = torch.linspace(-3, 3, 301, requires_grad=True)
zero = torch.zeros(301)

fig, (left, right) = plt.subplots(1, 2, figsize=(5.6, 3.0))
for loss_function, style in (
    (nn.MSELoss, "C0-"),
    (nn.HuberLoss, "C2-."),
    (nn.L1Loss, "C1--"),
):
    loss = loss_function(reduction="none")(error, zero)
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    name = loss_function.__name__
    left.plot(error.detach(), loss.detach(), style, label=name)
    right.plot(error.detach(), gradient, style, label=name)
left.set(xlabel="error", ylabel="loss", ylim=(-0.2, 6))
right.set(xlabel="error", ylabel="gradient", ylim=(-5, 5))
for ax in (left, right):
    ax.set_xticks([-3, -1, 1, 3])
left.legend(loc="upper center")
plt.show()
