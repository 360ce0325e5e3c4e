import gzip
from pathlib import Path

import numpy as np
from torchvision import datasets

datasets.MNIST("data", download=True)
path = Path("data/MNIST/raw/t10k-labels-idx1-ubyte")
packed = path.with_name("packed.gz")
packed.write_bytes(gzip.compress(path.read_bytes()))


def read_idx(path):
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":  # every gzip file begins with these
        data = gzip.decompress(data)
    shape = np.frombuffer(data, ">i4", data[3], offset=4)
    start = 4 + 4 * data[3]
    return np.frombuffer(data, np.uint8, offset=start).reshape(shape)


print(read_idx(packed).shape, np.array_equal(read_idx(path), read_idx(packed)))
