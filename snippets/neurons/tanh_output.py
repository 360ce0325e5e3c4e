import torch
from torch import nn

z = torch.tensor([-2.0, 0.5, 3.0])
target = torch.tensor([0.0, 1.0, 1.0])
a = torch.tanh(z)
print("tanh:   ", [round(value, 3) for value in a.tolist()])
try:
    nn.BCELoss()(a, target)
except RuntimeError as error:
    print("RuntimeError:", str(error).splitlines()[0])

p = torch.sigmoid(z)
print("sigmoid:", [round(value, 3) for value in p.tolist()])
print(f"BCELoss on p:           {nn.BCELoss()(p, target):.4f}")
print(f"BCEWithLogitsLoss on z: {nn.BCEWithLogitsLoss()(z, target):.4f}")
