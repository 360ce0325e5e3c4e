import torch
from torch import nn

print("losses are modules:", isinstance(nn.MSELoss(), nn.Module))
print("their parameters:  ", list(nn.MSELoss().parameters()))
print("nn.SGD exists:     ", hasattr(nn, "SGD"))
print("optim.SGD exists:  ", hasattr(torch.optim, "SGD"))
print("an optimizer is one:", issubclass(torch.optim.SGD, nn.Module))
