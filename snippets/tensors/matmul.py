import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
w = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

print(x @ w)
print((x.unsqueeze(2) * w).sum(dim=1))
print(x @ torch.ones(3), x * x)

try:
    x @ x
except RuntimeError as error:
    print("RuntimeError:", error)
print((torch.zeros(8, 2, 3) @ w).shape)
