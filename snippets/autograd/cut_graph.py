import warnings

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2

try:
    y.numpy()
except RuntimeError as error:
    print("RuntimeError:", error)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y[0].item()
    copies = torch.tensor(y.tolist()), torch.tensor(y)
print(*copies, len(caught))
try:
    copies[0].sum().backward()
except RuntimeError as error:
    print("RuntimeError:", error)

# Stay with tensors: stack joins results and keeps their graph
torch.stack([y[0], y[1]]).sum().backward()
print(x.grad)
