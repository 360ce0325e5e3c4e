import torch
from torch import nn

color = nn.Conv2d(3, 32, kernel_size=3)
gray_images = torch.zeros(8, 1, 28, 28)
channels_last = torch.zeros(8, 28, 28, 3)

for images in (gray_images, channels_last):
    try:
        color(images)
    except RuntimeError as error:
        print("RuntimeError:", error)

# Repair 1: a layer for one channel
print(tuple(nn.Conv2d(1, 32, kernel_size=3)(gray_images).shape))
# Repair 2, if the layer is trained: the same gray three times
print(tuple(color(gray_images.expand(-1, 3, -1, -1)).shape))
# Repair 3: move the channels to the front; reshape would mix them up
print(tuple(color(channels_last.permute(0, 3, 1, 2)).shape))
