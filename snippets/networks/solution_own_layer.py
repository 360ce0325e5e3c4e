import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 1024)
W = torch.empty(1024, 64)  # (in, out), used as x @ W
for mode in ("fan_in", "fan_out"):
    nn.init.kaiming_normal_(W, mode=mode, nonlinearity="linear")
    print(mode, f"{(x @ W).std():.1f}")
