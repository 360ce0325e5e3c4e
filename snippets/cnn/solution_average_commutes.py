import torch
from torch import nn

torch.manual_seed(0)
maps = torch.randn(5, 64, 12, 12)
linear = nn.Linear(64, 10)

# The same weights, used at every position
conv = nn.Conv2d(64, 10, kernel_size=1)
with torch.no_grad():
    conv.weight.copy_(linear.weight[:, :, None, None])
    conv.bias.copy_(linear.bias)

average_first = linear(maps.mean(dim=(2, 3)))
score_maps = conv(maps)
print(tuple(score_maps.shape))
print(torch.allclose(average_first, score_maps.mean(dim=(2, 3)), atol=1e-6))
