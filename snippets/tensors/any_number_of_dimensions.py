import torch

for data in (5, [5], [[5]], [[[5]]]):
    x = torch.tensor(data)
    print(x.ndim, x.shape, isinstance(x, torch.Tensor), x.item())
