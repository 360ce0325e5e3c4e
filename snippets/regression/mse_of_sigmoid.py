import torch
from torch import nn

y = torch.ones(3)
z = torch.tensor([-8.0, -2.0, 2.0], requires_grad=True)
p = torch.sigmoid(z)
losses = {
    "mean squared error": nn.MSELoss(reduction="sum")(p, y),
    "cross-entropy": nn.BCELoss(reduction="sum")(p, y),
}
for name, loss in losses.items():
    # retain_graph: the second loss needs the graph of p once more
    (gradient,) = torch.autograd.grad(loss, z, retain_graph=True)
    print(f"{name:18}", "  ".join(f"{g:8.4f}" for g in gradient.tolist()))
