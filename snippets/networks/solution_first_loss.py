import math

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
X = torch.tensor(digits.data).float() / 16
y = torch.tensor(digits.target)
print(f"ln 10 = {math.log(10):.2f}")
for std in (3.0, 0.01, 0.0):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    nn.init.normal_(model[2].weight, std=std)
    nn.init.zeros_(model[2].bias)
    with torch.no_grad():
        loss = nn.functional.cross_entropy(model(X), y)
    print(f"std {std}: {loss:.2f}")

rare = (y == 0).float()  # one digit against the rest
logit = torch.logit(rare.mean())
for bias in (torch.tensor(0.0), logit):
    loss = nn.functional.binary_cross_entropy_with_logits(
        bias.expand(len(rare)), rare
    )
    print(f"bias {bias:.2f}: {loss:.2f}")
