import torch
from torch import nn

G = nn.Sequential(
    nn.ConvTranspose2d(16, 32, 2, bias=False),
    nn.BatchNorm2d(32),
    nn.ReLU(),
    nn.ConvTranspose2d(32, 16, 4, stride=2, padding=1, bias=False),
    nn.BatchNorm2d(16),
    nn.ReLU(),
    nn.ConvTranspose2d(16, 1, 4, stride=2, padding=1),
    nn.Tanh(),
)
D = nn.Sequential(
    nn.Conv2d(1, 16, 4, stride=2, padding=1),
    nn.LeakyReLU(0.2),
    nn.Conv2d(16, 32, 4, stride=2, padding=1),
    nn.LeakyReLU(0.2),
    nn.Conv2d(32, 1, 2),
    nn.Flatten(),
)
x = torch.randn(64, 16, 1, 1)  # noise, a feature map of 1×1
for name, model in (("G", G), ("D", D)):
    print(f"{name}  {tuple(x.shape)}")
    for layer in model:
        x = layer(x)
        if isinstance(layer, nn.ConvTranspose2d | nn.Conv2d | nn.Flatten):
            print(f"   {layer.__class__.__name__:15}  {tuple(x.shape)}")
    print("   parameters", sum(p.numel() for p in model.parameters()))
