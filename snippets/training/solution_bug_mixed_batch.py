import torch
from torch import nn


class Columns(nn.Module):
    """Applies a layer to each column of (N, C, L)."""

    def __init__(self, repaired):
        super().__init__()
        self.repaired = repaired
        self.layer = nn.Linear(3, 2)

    def forward(self, x):
        n, c, length = x.shape
        if self.repaired:
            x = x.transpose(1, 2)  # (N, L, C)
        else:
            x = x.reshape(length, n, c).transpose(0, 1)  # mixes examples
        return self.layer(x)


for repaired in (False, True):
    torch.manual_seed(0)
    x = torch.randn(4, 3, 5, requires_grad=True)
    out = Columns(repaired)(x)
    out[1].sum().backward()
    touched = x.grad.abs().sum(dim=(1, 2)) > 0
    print(tuple(out.shape), touched.tolist())
