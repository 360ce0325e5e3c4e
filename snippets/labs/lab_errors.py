import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 32, 3),
    nn.ReLU(),
    nn.Conv2d(32, 64, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(9216, 128),
)
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
    nn.Sequential(nn.Linear(9216, 128)).load_state_dict(model.state_dict())
except RuntimeError as error:
    print("another network:", *str(error).splitlines()[:3], sep="\n")
