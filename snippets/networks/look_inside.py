import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(784, 128),
    nn.ReLU(),
    nn.Linear(128, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)


def show(module, args, output):
    shapes = [str(tuple(t.shape)) for t in (args[0], output)]
    zeros = (output == 0).float().mean().item()
    name = type(module).__name__
    print(f"{name:8} {shapes[0]:16} {shapes[1]:10} zeros {zeros:.1f}")


handles = [module.register_forward_hook(show) for module in model]
images = torch.randn(32, 1, 28, 28)
with torch.no_grad():
    model(images)
    for handle in handles:
        handle.remove()
    print("removed, so this call prints nothing:")
    model(images)
