import torch
from torch import nn

images = torch.randn(8, 3, 32, 32)
last = images.to(memory_format=torch.channels_last)
print(tuple(images.shape), images.stride())
print(tuple(last.shape), last.stride(), torch.equal(images, last))

conv = nn.Conv2d(3, 16, 3).to(memory_format=torch.channels_last)
out = conv(last)
kept = out.is_contiguous(memory_format=torch.channels_last)
print("the output keeps it:", kept)
print("flatten copies:", out.flatten(1).data_ptr() != out.data_ptr())
