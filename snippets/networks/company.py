import torch
from torch import nn

torch.manual_seed(0)
mine = torch.randn(1, 4)
norms = {
    "batch": nn.BatchNorm1d(4),
    "group": nn.GroupNorm(2, 4),
    "layer": nn.LayerNorm(4),
    "RMS": nn.RMSNorm(4),
}
for name, norm in norms.items():
    for mode in (True, False):
        norm.train(mode)
        first, second = (
            norm(torch.cat([mine, torch.randn(7, 4)]))[0] for _ in range(2)
        )
        print(f"{name} train={mode}", torch.allclose(first, second, atol=1e-6))
