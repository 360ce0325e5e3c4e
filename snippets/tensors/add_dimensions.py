import torch

x = torch.zeros(8, 28, 28)
print(x.unsqueeze(1).shape, x.unsqueeze(1).squeeze(1).shape)
print(x.reshape(8, -1).shape, x.flatten(1).shape)
print(x.permute(1, 2, 0).shape, x.transpose(1, 2).shape)
print(torch.cat([x, x]).shape, torch.stack([x, x]).shape)
