import torch
from torch import nn


def pooled_size(n, k, s, p=0, ceil=False):
    if not ceil:
        return (n + 2 * p - k) // s + 1
    size = -(-(n + 2 * p - k) // s) + 1
    # The last window has to start inside the map or its left padding
    return size if (size - 1) * s < n + p else size - 1


print(" n  k  s  p  ceil   formula  PyTorch")
for n, k, s, p, ceil in [
    (24, 2, 2, 0, False),
    (24, 3, 3, 0, False),
    (24, 3, 2, 1, False),
    (24, 3, 1, 1, False),
    (25, 2, 2, 0, False),
    (25, 2, 2, 0, True),
    (24, 2, 3, 0, True),
]:
    pool = nn.MaxPool2d(k, stride=s, padding=p, ceil_mode=ceil)
    measured = pool(torch.zeros(1, 1, n, n)).shape[-1]
    formula = pooled_size(n, k, s, p, ceil)
    print(f"{n:2} {k:2} {s:2} {p:2}  {ceil!s:5}  {formula:7}  {measured:7}")
