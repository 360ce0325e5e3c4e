import torch
from torch import nn


class ResidualBlock(nn.Module):
    def __init__(self, in_channels, out_channels, stride=1):
        super().__init__()
        self.branch = nn.Sequential(
            nn.Conv2d(in_channels, out_channels, 3, stride, 1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(),
            nn.Conv2d(out_channels, out_channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(out_channels),
        )
        self.shortcut = nn.Identity()
        if stride != 1 or in_channels != out_channels:
            self.shortcut = nn.Sequential(
                nn.Conv2d(in_channels, out_channels, 1, stride, bias=False),
                nn.BatchNorm2d(out_channels),
            )

    def forward(self, x):
        return torch.relu(self.shortcut(x) + self.branch(x))


torch.manual_seed(0)
x = torch.randn(8, 32, 28, 28)
for block in (ResidualBlock(32, 32), ResidualBlock(32, 64, stride=2)):
    count = sum(p.numel() for p in block.parameters())
    print(f"{tuple(x.shape)} -> {tuple(block(x).shape)}  {count:,}")

# A branch whose last scale is 0 adds nothing at the start
block = ResidualBlock(32, 32)
nn.init.zeros_(block.branch[-1].weight)
print(torch.equal(block(x), torch.relu(x)))
try:
    x + block.branch(x[:, :, ::2, ::2])
except RuntimeError as error:
    print("RuntimeError:", error)
