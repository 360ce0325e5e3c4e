import torch

data = torch.tensor([[1, 2], [3, 4]])
print(torch.ones_like(data))

try:
    torch.rand_like(data)
except NotImplementedError as error:
    print("NotImplementedError:", error)

torch.manual_seed(0)
print(torch.rand_like(data, dtype=torch.float))
