import torch

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
features = torch.cat([x, x.prod(dim=1, keepdim=True)], dim=1)
z = features @ torch.tensor([1.0, 1.0, -2.0]) - 0.5
print("z:", z.tolist())
print("a:", (z > 0).int().tolist())
