import math

import torch
from torch import nn

z = torch.linspace(-5, 5, 1001)
for beta in (1.0, 2.0, 10.0):
    gap, at = (nn.Softplus(beta)(z) - torch.relu(z)).max(dim=0)
    print(
        f"beta {beta:4.1f}  largest gap {gap:.4f} at {z[at].abs():.1f}"
        f"  ln 2 / beta = {math.log(2) / beta:.4f}"
    )
