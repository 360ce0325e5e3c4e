import pickle

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 3)

    def forward(self, X):
        return self.output(X)


model = Net()
torch.save(model, "whole.pt")
try:
    torch.load("whole.pt")
except pickle.UnpicklingError as error:
    first, *_, reason = str(error).split("WeightsUnpickler error: ")
    print("UnpicklingError:", first.split(".")[0])
    print(" ", reason.split(". ")[0])

whole = torch.load("whole.pt", weights_only=False)  # our own file
print(type(whole).__name__)

del Net  # as in another program, or after a change of name
try:
    torch.load("whole.pt", weights_only=False)
except AttributeError as error:
    print("AttributeError:", str(error).split(" from")[0])

# The repair, where the class is still there
torch.save(whole.state_dict(), "weights.pt")
print(list(torch.load("weights.pt")))
