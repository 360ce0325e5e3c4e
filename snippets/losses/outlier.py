import torch
from torch import nn

y = torch.tensor([1.0, 2.0, 3.0, 6.0, 98.0])
constants = torch.arange(0, 100.25, 0.25)  # candidates for one answer to all

for loss_function in (nn.MSELoss, nn.HuberLoss, nn.L1Loss):
    options = {"delta": 2.0} if loss_function is nn.HuberLoss else {}
    loss = loss_function(reduction="none", **options)
    table = loss(*torch.broadcast_tensors(constants[:, None], y))
    best = constants[table.sum(dim=1).argmin()]
    print(f"{loss_function.__name__:9}", best.item())
print("mean", y.mean().item(), "median", y.median().item())
