import torch
from torch import nn


def replace(module, groups):
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            norm = nn.GroupNorm(groups, child.num_features)
            setattr(module, name, norm)
        else:
            replace(child, groups)


torch.manual_seed(0)
model = nn.Sequential(
    nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU()),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(8, 2),
)
replace(model, groups=4)
print(model[0])
print(list(model(torch.randn(1, 3, 3, 3)).shape))
