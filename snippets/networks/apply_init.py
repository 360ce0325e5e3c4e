import torch
from torch import nn


def init_weights(module):
    if isinstance(module, nn.Linear | nn.Conv2d):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)


torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 16, 3, bias=False),
    nn.BatchNorm2d(16),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(16 * 6 * 6, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
model.apply(init_weights)
nn.init.normal_(model[-1].weight, std=0.01)  # no ReLU behind it

for name, p in model.named_parameters():
    print(f"{name:9s} mean {p.mean():5.2f}  std {p.std():.2f}")

with torch.no_grad():  # by hand: only under no_grad
    model[-1].bias.copy_(torch.linspace(-1, 1, 10))
print(model[-1].bias.requires_grad, model[-1].bias.is_leaf)
