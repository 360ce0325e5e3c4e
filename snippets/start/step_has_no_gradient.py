import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [0.0], [0.0], [1.0]])  # AND
neuron = nn.Linear(2, 1)

step = (neuron(x) > 0).float()
try:
    nn.functional.mse_loss(step, y).backward()
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")

sigmoid = torch.sigmoid(neuron(x))
nn.functional.mse_loss(sigmoid, y).backward()
print("nonzero gradients:", (neuron.weight.grad != 0).tolist())
