import torch
import torch.nn.functional as F


def conv2d_from_scratch(x, W, b):
    """x (N, C, H, W), W (O, C, h, w), b (O,)."""
    batch, _, rows, columns = x.shape
    kernels, _, h, w = W.shape
    y = torch.empty(batch, kernels, rows - h + 1, columns - w + 1)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            window = x[:, :, i : i + h, j : j + w]
            # Each image with each kernel: sum over channels, rows, columns
            y[:, :, i, j] = torch.einsum("nchw,ochw->no", window, W) + b
    return y


torch.manual_seed(0)
x = torch.randn(5, 3, 28, 28)
W, b = torch.randn(32, 3, 3, 3), torch.randn(32)
y = F.conv2d(x, W, b)
print(tuple(y.shape))
print(torch.allclose(y, conv2d_from_scratch(x, W, b), atol=1e-4))

# Every window as a column, all kernels as the rows of one matrix
windows = F.unfold(x, kernel_size=3)
product = W.flatten(1) @ windows + b[:, None]
print(tuple(windows.shape), tuple(product.shape))
print(torch.allclose(y, product.reshape(5, 32, 26, 26), atol=1e-4))
