import torch
from torch import nn


def held_out_loss(optimizer_class, rate, seed):
    torch.manual_seed(seed)
    x = 4 * torch.rand(500, 2) - 2
    y = x.prod(dim=1, keepdim=True) + 0.1 * torch.randn(500, 1)
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = optimizer_class(model.parameters(), lr=rate)
    for _ in range(10):
        for batch in torch.randperm(400).split(32):
            loss = nn.functional.mse_loss(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        return nn.functional.mse_loss(model(x[400:]), y[400:])


for optimizer_class, rates in [
    (torch.optim.SGD, (0.1, 0.2, 0.4)),
    (torch.optim.Adam, (0.001, 0.03, 0.1, 0.3)),
]:
    for rate in rates:
        losses = [
            held_out_loss(optimizer_class, rate, seed) for seed in range(5)
        ]
        middle = torch.stack(losses).median()
        print(f"{optimizer_class.__name__:4} {rate:5}  {middle:.2f}")
