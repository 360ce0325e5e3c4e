import torch

torch.manual_seed(0)
a, b = torch.randn(5, 3), torch.randn(7, 3)

difference = a.unsqueeze(1) - b
distances = difference.pow(2).sum(dim=2).sqrt()
print(difference.shape, distances.shape)
print(torch.allclose(distances, torch.cdist(a, b), atol=1e-5))
