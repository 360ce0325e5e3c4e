import torch

x = torch.tensor([[0.0, 10.0, 20.0], [100.0, 110.0, 120.0]])
row = torch.tensor([1.0, 2.0, 3.0])
column = torch.tensor([[1.0], [2.0]])

print(x + row)
print(x + column)
print((row + column).shape)

try:
    x + torch.tensor([1.0, 2.0])
except RuntimeError as error:
    print("RuntimeError:", error)
