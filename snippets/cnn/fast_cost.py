import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

baseline = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(9216, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
)


def block(inputs, outputs, kernel_size, pool=False):
    convolution = nn.Conv2d(inputs, outputs, kernel_size, bias=False)
    pooling = [nn.MaxPool2d(2)] if pool else []
    return [convolution, *pooling, nn.BatchNorm2d(outputs), nn.ReLU()]


small = nn.Sequential(
    *block(1, 16, 5, pool=True),  # 28 -> 24 -> 12
    *block(16, 32, 3),  # 12 -> 10
    *block(32, 64, 3, pool=True),  # 10 -> 8 -> 4
    *block(64, 128, 3),  # 4 -> 2
    nn.AdaptiveMaxPool2d(1),
    nn.Flatten(),
    nn.Linear(128, 10),
)
for name, model in {"baseline": baseline, "small": small}.items():
    parameters = sum(p.numel() for p in model.parameters())
    with FlopCounterMode(display=False) as counter:
        logits = model(torch.rand(1, 1, 28, 28))
        forward = counter.get_total_flops() // 2
        logits.sum().backward()
    both = counter.get_total_flops() // 2
    print(f"{name}: {parameters:,} parameters")
    print(f"  products forward {forward:,}, with backward {both:,}")
