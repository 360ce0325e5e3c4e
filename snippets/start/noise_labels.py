import torch
from torch import nn


def train_and_fresh(seed):
    torch.manual_seed(seed)
    x, y = torch.randn(10, 2), torch.randn(10, 1)
    fresh_x, fresh_y = torch.randn(1000, 2), torch.randn(1000, 1)
    model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        train = nn.functional.mse_loss(model(x), y)
        fresh = nn.functional.mse_loss(model(fresh_x), fresh_y)
    return torch.stack([train, fresh])


losses = torch.stack([train_and_fresh(seed) for seed in range(10)])
mean, std = losses.mean(dim=0), losses.std(dim=0)
print(f"same data:  {mean[0]:.1f} +- {std[0]:.1f}")
print(f"fresh data: {mean[1]:.1f} +- {std[1]:.1f}")
