import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=5)
inputs = {
    "too small": torch.zeros(1, 3, 4, 4),
    "no channels": torch.zeros(28, 28),
    "integers": torch.zeros(1, 3, 28, 28, dtype=torch.uint8),
}
for name, x in inputs.items():
    try:
        conv(x)
    except RuntimeError as error:
        print(f"{name}: RuntimeError: {error}")

# The repairs, in the same order
padded = nn.Conv2d(3, 8, kernel_size=5, padding=2)
print(tuple(padded(inputs["too small"]).shape))
gray = nn.Conv2d(1, 8, kernel_size=5)
print(tuple(gray(inputs["no channels"][None, None]).shape))
print(tuple(conv(inputs["integers"].float() / 255).shape))
