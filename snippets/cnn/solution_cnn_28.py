import torch
from torch import nn


def block(inputs, outputs):
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
    normalized = nn.BatchNorm2d(outputs)
    return nn.Sequential(convolution, normalized, nn.ReLU(), nn.MaxPool2d(2))


for size in (12, 28):
    trunk = nn.Sequential(block(1, 16), block(16, 32), nn.Flatten())
    features = trunk(torch.zeros(2, 1, size, size)).shape[1]
    model = nn.Sequential(trunk, nn.Linear(features, 10))
    count = sum(parameter.numel() for parameter in model.parameters())
    print(size, "features", features, "parameters", count)
