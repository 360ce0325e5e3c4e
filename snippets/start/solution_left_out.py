import torch
from torch import nn


def final_loss(left_out):
    torch.manual_seed(0)
    x = 4 * torch.rand(400, 2, dtype=torch.float64) - 2
    y = x.prod(dim=1, keepdim=True)
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.SGD(model.double().parameters(), lr=0.05)
    for _ in range(500):
        loss = nn.functional.mse_loss(model(x), y)
        if left_out != "zero_grad":
            optimizer.zero_grad()
        if left_out != "backward":
            loss.backward()
        if left_out != "step":
            optimizer.step()
    return loss.item()


for left_out in ("nothing", "zero_grad", "backward", "step"):
    print(f"{left_out:9}  loss {final_loss(left_out):.2f}")
