import torch
from torch import nn


def losses(left_out, seed):
    torch.manual_seed(seed)
    x = 4 * torch.rand(400, 2) - 2
    y = x.prod(dim=1, keepdim=True)
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    history = []
    for _ in range(500):
        loss = nn.functional.mse_loss(model(x), y)
        if left_out != "zero_grad":
            optimizer.zero_grad()
        if left_out != "backward":
            loss.backward()
        if left_out != "step":
            optimizer.step()
        history.append(loss.item())
    return history


print("           learned  exploded")
for left_out in ("nothing", "zero_grad", "backward", "step"):
    runs = torch.tensor([losses(left_out, seed) for seed in range(5)])
    runs = runs.nan_to_num(nan=torch.inf)
    learned = (runs[:, -1] < 0.1).sum().item() > 2
    exploded = (runs.amax(dim=1) > 5 * runs[:, 0]).sum().item() > 2
    print(f"{left_out:9}  {learned!s:7}  {exploded}")
