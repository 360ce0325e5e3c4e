import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 32, kernel_size=3),
    nn.ReLU(),
    nn.Conv2d(32, 64, kernel_size=3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Dropout(0.25),
    nn.Flatten(),
    nn.Linear(64 * 12 * 12, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
)


def print_shapes(layer, inputs, output):
    shapes = [str(tuple(t.shape)) for t in (inputs[0], output)]
    count = sum(p.numel() for p in layer.parameters())
    name = type(layer).__name__
    print(f"{name:10}{shapes[0]:17}{shapes[1]:17}{count:>9,}")


hooks = [layer.register_forward_hook(print_shapes) for layer in model]
model.eval()
with torch.no_grad():
    model(torch.zeros(1, 1, 28, 28))
for hook in hooks:
    hook.remove()

total = sum(p.numel() for p in model.parameters())
print(f"{'total':44}{total:>9,}")
