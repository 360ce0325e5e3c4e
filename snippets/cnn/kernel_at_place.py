import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

# A handwritten 3 of 8×8 pixels, and a kernel: right column minus left
x = torch.tensor(load_digits().images[13], dtype=torch.float32)
w = torch.tensor([[-1.0, 0, 1], [-1, 0, 1], [-1, 0, 1]])
stride, padding, dilation = 1, 0, 1

y = F.conv2d(x[None, None], w[None, None], None, stride, padding, dilation)
reach = dilation * (3 - 1) + 1
size = (8 + 2 * padding - reach) // stride + 1
print("by the formula", size, " output", tuple(y.shape))

# The nine pixels beneath the kernel at one place of the output
row, column = 3, 2
top, left = row * stride, column * stride
padded = F.pad(x, [padding] * 4)
window = padded[top : top + reach : dilation, left : left + reach : dilation]
for line in window.int().tolist():
    print(line)
print("sum of products", (window * w).sum().item())
print("at this place  ", y[0, 0, row, column].item())
