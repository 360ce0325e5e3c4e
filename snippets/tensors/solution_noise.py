import torch
from torch import nn


class Noisy(nn.Module):
    def forward(self, x):
        return x + 0.1 * torch.randn(x.shape)


class NoisyAnywhere(nn.Module):
    def forward(self, x):
        return x + 0.1 * torch.randn_like(x)


x = torch.ones(2, 3, device="meta")
try:
    Noisy()(x)
except RuntimeError as error:
    print("RuntimeError:", error)
print(NoisyAnywhere()(x).device)
