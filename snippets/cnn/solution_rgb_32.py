import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(3, 32, kernel_size=3),
    nn.ReLU(),
    nn.Conv2d(32, 64, kernel_size=3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
size = features(torch.zeros(1, 3, 32, 32)).shape[1]
print(size, size == 64 * 14 * 14)

model = nn.Sequential(
    features, nn.Linear(size, 128), nn.ReLU(), nn.Linear(128, 10)
)
for name, parameter in model.named_parameters():
    print(f"{name:10} {str(tuple(parameter.shape)):16}{parameter.numel():>9,}")
print(f"{sum(p.numel() for p in model.parameters()):,}")
