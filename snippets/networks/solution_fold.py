import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

torch.manual_seed(0)
model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8))
nn.init.normal_(model[1].weight)
nn.init.normal_(model[1].bias)
for _ in range(20):  # collect running statistics
    model(torch.randn(16, 3, 8, 8))
model.eval()

conv, norm = model
folded = nn.Conv2d(3, 8, 3)
with torch.no_grad():
    factor = norm.weight / (norm.running_var + norm.eps).sqrt()
    folded.weight.copy_(conv.weight * factor.view(-1, 1, 1, 1))
    folded.bias.copy_(norm.bias + factor * (conv.bias - norm.running_mean))

x = torch.randn(4, 3, 8, 8)
for other in (folded, fuse_conv_bn_eval(conv, norm)):
    print(torch.allclose(model(x), other(x), atol=1e-5))
