import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(1, 2, 8, 8, requires_grad=True)
W = torch.randn(3, 2, 3, 3, requires_grad=True)
y = F.conv2d(x, W)
delta = torch.randn_like(y)  # the gradient that arrives from behind
y.backward(delta)

# For the input: a transposed convolution of delta with W
print(torch.allclose(x.grad, F.conv_transpose2d(delta, W), atol=1e-5))

# For the weights: x under the kernel delta, channels as a batch
with torch.no_grad():
    slid = F.conv2d(x.transpose(0, 1), delta.transpose(0, 1))
print(tuple(slid.shape))
print(torch.allclose(W.grad, slid.transpose(0, 1), atol=1e-4))
