import matplotlib.pyplot as plt
import torch
from torch import nn

z = torch.linspace(-6, 6, 301, requires_grad=True)
one = torch.ones(301)  # the right answer is class 1
p = torch.sigmoid(z)
losses = {
    "cross-entropy": (
        nn.BCEWithLogitsLoss(reduction="none")(z, one),
        "C0-",
    ),
    "hinge": ((1 - z).clamp(min=0), "C1--"),
    "MSE of sigmoid": ((p - one) ** 2, "C2-."),
}

fig, (left, right) = plt.subplots(1, 2, figsize=(5.6, 3.0))
for name, (loss, style) in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), z, retain_graph=True)
    left.plot(z.detach(), loss.detach(), style, label=name)
    right.plot(z.detach(), gradient, style)
left.set(xlabel="logit of the right class", ylabel="loss", ylim=(-0.3, 10))
right.set(xlabel="logit of the right class", ylabel="gradient")
right.set_ylim(-1.2, 0.2)
for ax in (left, right):
    ax.set_xticks([-6, 0, 6])
left.legend()
plt.show()
