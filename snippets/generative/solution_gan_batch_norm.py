import torch
from torch import nn

torch.manual_seed(0)
D = nn.Sequential(
    nn.Linear(1, 8), nn.BatchNorm1d(8), nn.LeakyReLU(0.2), nn.Linear(8, 1)
)
real, fake = torch.randn(64, 1) + 5, torch.randn(64, 1) - 5

apart = D(real).mean() - D(fake).mean()
together = D(torch.cat([real, fake]))
together = together[:64].mean() - together[64:].mean()
print(f"real minus fake, in two batches: {apart.abs().item():.1f}")
print(f"in one batch: {together.abs().item():.1f}")
