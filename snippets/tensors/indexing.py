import torch

x = torch.arange(12).reshape(3, 4)
print(x)
print(x[0], x[-1, -1].item())
print(x[:, 1], x[:, 1:2].shape)
print(x[[0, 2]])
print(x[x % 5 == 0])

# A slice is a view of the same memory, a list of rows is a copy
x[:, 0][1] = -1
x[[2]][0, 0] = -1
print(x[:, 0])

# Assigning to a list or a mask writes into x itself
x[[0, 2]] = 0
x[x > 6] = 9
print(x)
