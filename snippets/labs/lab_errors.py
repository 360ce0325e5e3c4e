import torch
from torch import nn

layers = nn.Conv2d(1, 64, 5), nn.MaxPool2d(2), nn.Flatten()
model = nn.Sequential(*layers, nn.Linear(9216, 128))
inputs = {
    "a color image": torch.rand(1, 3, 28, 28),
    "one image, no batch": torch.rand(1, 28, 28),
    "bytes": torch.zeros(1, 1, 28, 28, dtype=torch.uint8),
}
for name, x in inputs.items():
    try:
        model(x)
    except RuntimeError as error:
        print(f"{name}:\n{error}\n")
try:
    nn.Sequential(*layers).load_state_dict(model.state_dict())
except RuntimeError as error:
    print(f"another network:\n{error}")
