import torch
from torch import nn

torch.manual_seed(0)
x, other = torch.randn(1, 3), torch.randn(1, 3)

with torch.no_grad():
    neuron = nn.Linear(3, 1)
    first = neuron(x)
    neuron(other)
    print("nn.Linear: ", torch.equal(first, neuron(x)))

    # A recurrent cell takes its last state as a second input
    cell = nn.RNNCell(3, 1)
    first = cell(x)
    print("nn.RNNCell:", torch.equal(first, cell(x, first)))
    print("same state:", torch.equal(first, cell(x, torch.zeros(1, 1))))
