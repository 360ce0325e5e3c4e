import torch
from torch import nn


def block(inputs, outputs):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),  # has a bias of its own
        nn.ReLU(),
        nn.MaxPool2d(2),
    )


torch.manual_seed(0)
model = nn.Sequential(
    block(1, 16),
    block(16, 32),
    nn.Flatten(),
    nn.Linear(32 * 3 * 3, 10),  # logits: no softmax
)

x = torch.zeros(50, 1, 12, 12)
print(f"{'input':12}{tuple(x.shape)}")
for part in model:
    for layer in part if isinstance(part, nn.Sequential) else [part]:
        x = layer(x)
        size = sum(parameter.numel() for parameter in layer.parameters())
        print(f"{type(layer).__name__:12}{tuple(x.shape)!s:18}{size:5}")
total = sum(parameter.numel() for parameter in model.parameters())
print(f"{'total':30}{total:5}")
