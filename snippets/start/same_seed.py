import torch

torch.manual_seed(0)
first = torch.rand(3)
second = torch.rand(3)

torch.manual_seed(0)
again = torch.rand(3)

print("first: ", first)
print("second:", second)
print("again: ", again)
