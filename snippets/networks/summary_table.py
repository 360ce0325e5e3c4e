# --8<-- [start:summarize]
import copy

import torch
import torch.nn.functional as F
from torch import nn


def summarize(model, example):
    # A copy: its hooks, its mode and its statistics stay out of the model
    model = copy.deepcopy(model).eval()
    names = {layer: name for name, layer in model.named_modules()}

    print(f"{'layer':15} {'output shape':16} {'count':>9}")

    def print_row(layer, inputs, output):
        output = output if torch.is_tensor(output) else output[0]
        count = sum(p.numel() for p in layer.parameters())
        name = f"{names[layer]} {type(layer).__name__}"
        print(f"{name:15} {str(tuple(output.shape)):16} {count:9,}")

    for layer in model.modules():
        if not list(layer.children()):
            layer.register_forward_hook(print_row)
    with torch.no_grad():
        model(example)

    # Not the sum of the rows: a layer called twice has two of them
    total = sum(p.numel() for p in model.parameters())
    print(f"{'total':32} {total:9,}")


# --8<-- [end:summarize]


# --8<-- [start:use]
class SmallNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden1 = nn.Linear(3, 3)
        self.hidden2 = nn.Linear(3, 2)
        self.output = nn.Linear(2, 2)

    def forward(self, x):
        x = torch.sigmoid(self.hidden1(x))
        x = F.relu(self.hidden2(x))
        return self.output(x)


cnn = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Dropout(0.25),
    nn.Flatten(),
    nn.Linear(9216, 128),
    nn.ReLU(),
    nn.Linear(128, 10),
)
summarize(SmallNetwork(), torch.zeros(5, 3))
print()
summarize(cnn, torch.zeros(64, 1, 28, 28))
# --8<-- [end:use]
