from pathlib import Path

import numpy as np
from torchvision import datasets

datasets.MNIST("data", download=True)
data = Path("data/MNIST/raw/train-images-idx3-ubyte").read_bytes()
print("first bytes", list(data[:8]))
print("shape", np.frombuffer(data, ">i4", 3, offset=4).tolist())
print("wrong byte order", np.frombuffer(data, "<i4", 3, offset=4).tolist())
pixels = np.frombuffer(data, np.uint8)
try:
    pixels.reshape(-1, 28, 28)
except ValueError as error:
    print(f"ValueError: {error}")
try:
    pixels[0] = 1
except ValueError as error:
    print(f"ValueError: {error}")
print("0 - 1 =", np.zeros(1, np.uint8) - np.ones(1, np.uint8))
