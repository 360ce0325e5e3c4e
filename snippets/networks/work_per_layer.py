import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

layers = [
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(9216, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
]
x = torch.zeros(1, 1, 28, 28)
total = 0
print("layer   parameters  uses  multiplications")
for layer in layers:
    x = layer(x)
    if parameters := sum(p.numel() for p in layer.parameters()):
        # A kernel is used at each position of its feature map
        uses = x[0, 0].numel()
        products = layer.weight.numel() * uses
        total += products
        name = type(layer).__name__
        print(f"{name:6} {parameters:11,} {uses:5} {products:16,}")

with FlopCounterMode(display=False) as counter:
    nn.Sequential(*layers)(torch.zeros(1, 1, 28, 28))
print(f"{total:,} * 2 = {counter.get_total_flops():,}")
