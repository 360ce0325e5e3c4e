import torch

print(torch.tensor([[1, 2], [3, 4]]))
print(torch.tensor([[1.0, 2], [3, 4]]))
print(torch.tensor([1, 2], dtype=torch.float32))
print(torch.tensor([True, False]))

print(torch.zeros(2, 3))
print(torch.full((2,), 7))
