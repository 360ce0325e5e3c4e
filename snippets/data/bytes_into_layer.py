import torch
from torch import nn
from torchvision.transforms import v2

torch.manual_seed(0)
pixels = torch.randint(256, (8, 1, 28, 28), dtype=torch.uint8)  # raw bytes
layer = nn.Conv2d(1, 4, kernel_size=3)
try:
    layer(pixels)
except RuntimeError as error:
    print("RuntimeError:", error)

images = v2.ToDtype(torch.float32, scale=True)(pixels)
print(layer(images).shape, images.max() <= 1)
