import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 64), nn.Dropout(0.25), nn.Linear(64, 1))
x = torch.ones(1, 4)


def report(name):
    first, second = model(x), model(x)
    repeats = torch.equal(first, second)
    print(f"{name:11}{first.requires_grad!s:11}{repeats}")


print("           gradients  repeatable")
model.eval()
report("eval()")
model.train()
with torch.no_grad():
    report("no_grad()")
