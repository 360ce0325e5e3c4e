import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(64, 10, kernel_size=1)
linear = nn.Linear(64, 10)
with torch.no_grad():
    linear.weight.copy_(conv.weight[:, :, 0, 0])
    linear.bias.copy_(conv.bias)

x = torch.randn(5, 64, 12, 12)
# nn.Linear reads the last dimension: channels go there and come back
pixelwise = linear(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
print(tuple(conv.weight.shape), tuple(pixelwise.shape))
print(torch.allclose(conv(x), pixelwise, atol=1e-5))
