import torch
from torch import nn

torch.manual_seed(0)
prediction, y = 3 * torch.randn(2, 1000)
half_mse = nn.MSELoss()(prediction, y) / 2
l1 = nn.L1Loss()(prediction, y)

for delta in (0.001, 0.5, 1.0, 2.0, 1000.0):
    huber = nn.HuberLoss(delta=delta)(prediction, y)
    smooth_l1 = nn.SmoothL1Loss(beta=delta)(prediction, y)
    torch.testing.assert_close(huber, delta * smooth_l1)
    print(f"{delta:8g} {huber:8.4f} {smooth_l1:8.4f}")
print(f"MSE / 2 {half_mse:9.4f}, L1 {l1:.4f}")
