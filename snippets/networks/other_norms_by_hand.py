import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(8, 6, 4, 4) * 2 + 5  # N, C, H, W
tokens = torch.randn(8, 10, 6) * 2 + 5  # N, length, features


def standardize(x, dims):
    mean = x.mean(dim=dims, keepdim=True)
    var = x.var(dim=dims, correction=0, keepdim=True)
    return (x - mean) / (var + 1e-5).sqrt()


def same(layer, x, by_hand):
    return torch.allclose(layer(x), by_hand, atol=1e-5)


print("layer   ", same(nn.LayerNorm(6), tokens, standardize(tokens, (2,))))

groups = images.view(8, 2, 3, 4, 4)
by_hand = standardize(groups, (2, 3, 4)).view_as(images)
print("group   ", same(nn.GroupNorm(2, 6), images, by_hand))

by_hand = standardize(images, (2, 3))
print("instance", same(nn.InstanceNorm2d(6), images, by_hand), end=" ")
print(same(nn.GroupNorm(6, 6), images, by_hand))

by_hand = standardize(images, (1, 2, 3))
print("one group", same(nn.GroupNorm(1, 6), images, by_hand), end=" ")
print(same(nn.LayerNorm([6, 4, 4]), images, by_hand))

eps = torch.finfo(torch.float32).eps
mean_square = tokens.square().mean(dim=2, keepdim=True)
by_hand = tokens / (mean_square + eps).sqrt()
print("RMS     ", same(nn.RMSNorm(6), tokens, by_hand))

for layer in (
    nn.BatchNorm2d(6),
    nn.GroupNorm(2, 6),
    nn.LayerNorm([6, 4, 4]),
    nn.LayerNorm(6),
    nn.RMSNorm(6),
    nn.InstanceNorm2d(6),
):
    shapes = [list(p.shape) for p in layer.parameters()]
    print(f"{type(layer).__name__:15s}", *shapes)
