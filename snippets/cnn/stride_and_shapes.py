import itertools

import torch
from torch import nn


def output_size(n, k, stride, padding, dilation):
    reach = dilation * (k - 1) + 1
    return (n + 2 * padding - reach) // stride + 1


x = torch.zeros(1, 1, 28, 28)
agree, refused = 0, 0
for k, stride, padding, dilation in itertools.product(
    range(1, 8), range(1, 5), range(4), range(1, 6)
):
    conv = nn.Conv2d(1, 1, k, stride, padding, dilation)
    size = output_size(28, k, stride, padding, dilation)
    try:
        agree += conv(x).shape[-1] == size
    except RuntimeError:
        refused += size < 1
print("settings", 7 * 4 * 4 * 5, "agree", agree, "refused", refused)

print(" k  stride  padding  dilation  28 becomes")
for k, stride, padding, dilation in [
    (3, 1, 0, 1),
    (3, 1, 1, 1),
    (3, 2, 1, 1),
    (5, 1, 2, 1),
    (3, 1, 2, 2),
    (7, 2, 3, 1),
    (4, 4, 0, 1),
]:
    size = output_size(28, k, stride, padding, dilation)
    print(f"{k:2}{stride:8}{padding:9}{dilation:10}{size:12}")
