import torch
from torch import nn

prediction, target = torch.tensor([2.5, 0.0]), torch.tensor([3.0, 1.0])
print("MSELoss          ", nn.MSELoss()(prediction, target))

scores, classes = torch.tensor([[2.0, 0.0, 1.0]]), torch.tensor([0])
print("CrossEntropyLoss ", nn.CrossEntropyLoss()(scores, classes))

score, label = torch.tensor([2.0]), torch.tensor([1.0])
print("BCEWithLogitsLoss", nn.BCEWithLogitsLoss()(score, label))
