import struct
from pathlib import Path

import torch
from torchvision.datasets import MNIST


def read_idx(path):
    data = Path(path).read_bytes()
    zeros, kind, dimensions = struct.unpack(">HBB", data[:4])
    if (zeros, kind) != (0, 8):  # 8 stands for unsigned bytes
        raise ValueError(f"{path} is no IDX file of unsigned bytes")
    start = 4 + 4 * dimensions
    shape = struct.unpack(f">{dimensions}I", data[4:start])
    values = torch.frombuffer(bytearray(data[start:]), dtype=torch.uint8)
    return values.reshape(shape)


for train, name in ((True, "train"), (False, "t10k")):
    mnist = MNIST("data", train=train, download=True)
    folder = Path("data/MNIST/raw")
    images = read_idx(folder / f"{name}-images-idx3-ubyte")
    labels = read_idx(folder / f"{name}-labels-idx1-ubyte")
    print(name, tuple(images.shape), tuple(labels.shape), images.dtype)
    print(torch.equal(images, mnist.data), torch.equal(labels, mnist.targets))
