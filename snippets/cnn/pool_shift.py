import torch
import torch.nn.functional as F

x = torch.zeros(1, 1, 1, 12)
x[..., 2:5] = torch.tensor([1.0, 3.0, 2.0])

for shift in range(4):
    moved = torch.roll(x, shift, dims=-1)
    pooled = F.max_pool2d(moved, kernel_size=(1, 2))
    average = F.adaptive_avg_pool2d(moved, 1).item()
    print(shift, pooled.flatten().int().tolist(), average)
