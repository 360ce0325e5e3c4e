from torch import nn


def linear(n_in, n_out):
    return n_out * (n_in + 1)


def conv2d(c_in, c_out, k):
    return c_out * (c_in * k**2 + 1)


def lstm(n_in, n_hidden):
    return 4 * n_hidden * (n_in + n_hidden + 2)


def attention(width):
    return 4 * width * (width + 1)


for by_hand, layer in [
    (linear(784, 30), nn.Linear(784, 30)),
    (conv2d(32, 64, 3), nn.Conv2d(32, 64, 3)),
    (2 * 64, nn.BatchNorm2d(64)),
    (1000 * 64, nn.Embedding(1000, 64)),
    (lstm(28, 64), nn.LSTM(28, 64)),
    (attention(64), nn.MultiheadAttention(64, num_heads=4)),
    (0, nn.MaxPool2d(2)),
]:
    counted = sum(p.numel() for p in layer.parameters())
    name = type(layer).__name__
    print(f"{name:18} {by_hand:7,} {counted:7,} {by_hand == counted}")
