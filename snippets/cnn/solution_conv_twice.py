import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(1, 1, 28, 28)
first, second = torch.randn(2, 1, 1, 3, 3)
twice = F.conv2d(F.conv2d(x, first), second)

# Where every weight of the first kernel lands: a true convolution
combined = F.conv2d(first, second.flip(2, 3), padding=2)
once = F.conv2d(x, combined)
print(tuple(combined.shape), tuple(twice.shape), tuple(once.shape))
print(torch.allclose(twice, once, atol=1e-4))

# With a ReLU between them, no single kernel does it
between = F.conv2d(F.conv2d(x, first).relu(), second)
print(torch.allclose(between, once, atol=1e-4))
