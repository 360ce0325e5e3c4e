import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 1, 16, 16)


def changed(conv, shift):
    """Which outputs differ: shift then conv, or conv then shift?"""
    stride = conv.stride[1]
    with torch.no_grad():
        first_shift = conv(torch.roll(x, shift, dims=3))
        first_conv = torch.roll(conv(x), shift // stride, dims=3)
    differ = ~torch.isclose(first_shift, first_conv, atol=1e-5)
    columns = differ.any(dim=2).flatten().nonzero().flatten()
    return columns.tolist()


print("padding   stride  shift  columns that differ")
for mode, stride, shift in [
    ("circular", 1, 1),
    ("circular", 1, 5),
    ("zeros", 1, 1),
    ("zeros", 1, 5),
    ("circular", 2, 2),
    ("circular", 2, 1),
]:
    conv = nn.Conv2d(
        1, 1, kernel_size=3, stride=stride, padding=1, padding_mode=mode
    )
    columns = changed(conv, shift) or "none"
    print(f"{mode:10}{stride:6}{shift:7}  {columns}")
