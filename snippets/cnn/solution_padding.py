import torch
import torch.nn.functional as F

x = torch.full((1, 1, 4, 4), -1.0)
edge = {"kernel_size": 2, "stride": 2, "padding": 1}
print(F.max_pool2d(x, **edge).squeeze())
print(F.avg_pool2d(x, **edge).squeeze())
print(F.avg_pool2d(x, **edge, count_include_pad=False).squeeze())
