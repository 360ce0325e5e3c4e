import torch
import torch.nn.functional as F


def conv2d_by_hand(x, w, b):
    """Slide w, (k, l), over x, (H, W), and add b."""
    height = x.shape[0] - w.shape[0] + 1
    width = x.shape[1] - w.shape[1] + 1
    y = torch.empty(height, width)
    for i in range(height):
        for j in range(width):
            window = x[i : i + w.shape[0], j : j + w.shape[1]]
            y[i, j] = (w * window).sum() + b
    return y


x = torch.arange(9.0).reshape(3, 3)
w = torch.tensor([[1.0, 2], [3, 4]])
print(conv2d_by_hand(x, w, b=0))

torch.manual_seed(0)
x, w, b = torch.randn(28, 28), torch.randn(3, 5), torch.randn(1)
y = F.conv2d(x[None, None], w[None, None], b)
print(
    tuple(y.shape), torch.allclose(y[0, 0], conv2d_by_hand(x, w, b), atol=1e-5)
)
