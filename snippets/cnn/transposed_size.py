import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
w = torch.randn(1, 1, 3, 3)
settings = {"stride": 2, "padding": 1}

# The matrix of a convolution from 6×6 to 3×3: one pixel at a time
pixels = torch.eye(36).reshape(36, 1, 6, 6)
M = F.conv2d(pixels, w, **settings).flatten(1).T
print(tuple(M.shape))

y = torch.randn(1, 1, 3, 3)
back = F.conv_transpose2d(y, w, **settings, output_padding=1)
print(tuple(back.shape))
print(torch.allclose(M.T @ y.flatten(), back.flatten(), atol=1e-5))

# 5×5 and 6×6 both shrink to 3×3; output_padding says which comes back
for extra in (0, 1):
    up = nn.ConvTranspose2d(1, 1, 3, **settings, output_padding=extra)
    print(extra, tuple(up(y).shape))
