import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([10.0, 20.0, 30.0])

print(x + 2, x * 3)
print(x * y, x**2)
print(x / 2, x // 2)
print(x > 1, y[x > 1])
