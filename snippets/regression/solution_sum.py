import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 1)
y = 2 * x

for reduction in ("mean", "sum"):
    for batch_size in (1, 10, 100):
        w = torch.zeros(1, 1, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.05)
        for rows in torch.arange(100).repeat(10).split(batch_size):
            loss = nn.functional.mse_loss(
                x[rows] @ w, y[rows], reduction=reduction
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        print(f"{reduction:4}  batch {batch_size:3}: w = {w.item():.3g}")
