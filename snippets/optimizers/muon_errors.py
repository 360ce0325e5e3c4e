import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 4, 3),
    nn.Flatten(),
    nn.Linear(144, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
try:
    torch.optim.Muon(model.parameters())
except ValueError as error:
    print(error)

# Hidden matrices to Muon; kernels, biases and the output layer to AdamW
hidden = [model[2].weight]
others = [p for p in model.parameters() if p is not hidden[0]]
optimizers = [
    torch.optim.Muon(hidden, lr=0.02),
    torch.optim.AdamW(others, lr=3e-4),
]
print([len(o.param_groups[0]["params"]) for o in optimizers])
