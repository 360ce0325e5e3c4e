import torch

scalar = torch.tensor(3.5)
vector = torch.tensor([1, 2, 3])
matrix = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
images = torch.zeros(64, 1, 28, 28)

for x in (scalar, vector, matrix, images):
    print(x.ndim, tuple(x.shape), x.numel(), x.dtype, x.device)
