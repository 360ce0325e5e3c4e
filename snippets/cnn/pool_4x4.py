import torch
import torch.nn.functional as F
from torch import nn

# One image with one channel: shape (1, 1, 4, 4)
x = torch.tensor(
    [[1.0, 3, 0, 2], [5, 6, 1, 1], [7, 2, 9, 4], [0, 1, 3, 8]]
).reshape(1, 1, 4, 4)

print("max ", nn.MaxPool2d(2)(x).squeeze().tolist())
print("mean", nn.AvgPool2d(2)(x).squeeze().tolist())
print(torch.equal(F.max_pool2d(x, kernel_size=2), nn.MaxPool2d(2)(x)))

# The stride is the kernel size unless you give another
print("stride 1", nn.MaxPool2d(2, stride=1)(x).squeeze().tolist())
