import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0]])
y = torch.tensor([0, 2])
any_of_three = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
two = torch.tensor([1.0, 2.0])
double = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
for name, loss, target in (
    ("logits into BCELoss", nn.BCELoss(), any_of_three),
    ("two weights, three classes", nn.CrossEntropyLoss(two), y),
    ("weights of float64", nn.CrossEntropyLoss(double), y),
):
    try:
        loss(logits, target)
    except RuntimeError as error:
        print(f"{name}\n  RuntimeError: {error}")
