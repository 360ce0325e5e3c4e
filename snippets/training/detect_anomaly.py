import warnings

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 3)
X = torch.randn(8, 4)
X[0] = 0
nn.init.zeros_(model.bias)


def loss_of(X):
    z = model(X)
    length = (z**2).sum(dim=1).sqrt()  # row 0 has length 0
    return length.mean()


loss = loss_of(X)
loss.backward()
print("loss:", loss.isfinite().item())
print("gradient:", model.weight.grad.isfinite().all().item())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        with torch.autograd.set_detect_anomaly(True):
            loss_of(X).backward()
    except RuntimeError as error:
        print(error)
for warning in caught:
    lines = str(warning.message).splitlines()
    print(lines[0])
    print(*[line for line in lines if "length" in line])
