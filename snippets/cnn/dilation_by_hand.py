import torch
import torch.nn.functional as F

torch.manual_seed(0)
x, w = torch.randn(1, 1, 28, 28), torch.randn(1, 1, 3, 3)

# The same nine weights with gaps of zeros between them
spread = torch.zeros(1, 1, 5, 5)
spread[..., ::2, ::2] = w
print(spread[0, 0].ne(0).int())
dilated = F.conv2d(x, w, dilation=2)
print(tuple(dilated.shape))
print(torch.allclose(dilated, F.conv2d(x, spread), atol=1e-5))
