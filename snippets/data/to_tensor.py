import warnings

import torch
from torchvision.datasets import MNIST
from torchvision.transforms import v2

image, label = MNIST("data", download=True)[0]
print(type(image).__module__, image.mode, image.size, max(image.tobytes()))

steps = v2.ToImage(), v2.ToDtype(torch.float32, scale=True)
for step in steps:
    image = step(image)
    print(type(step).__name__, tuple(image.shape), image.dtype, image.max())

unscaled = v2.ToDtype(torch.float32)(steps[0](MNIST("data")[0][0]))
print("without scale=True", unscaled.max())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = v2.ToTensor()(MNIST("data")[0][0])
print("ToTensor: same", torch.allclose(old, image), "warnings", len(caught))
