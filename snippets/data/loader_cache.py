import time
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset

rng = np.random.default_rng(0)
for number in range(40):
    pixels = rng.integers(256, size=(256, 256, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(f"{number:02}.jpg")


class Pictures(Dataset):
    def __init__(self, paths):
        self.paths, self.decoded = paths, 0

    def __len__(self):
        return len(self.paths)

    def __getitem__(self, index):
        self.decoded += 1
        with Image.open(self.paths[index]) as image:
            small = image.convert("RGB").resize((32, 32))
        return torch.from_numpy(np.array(small)).permute(2, 0, 1)


def seconds(data, epochs=3):
    start = time.perf_counter()
    for _ in range(epochs):
        for batch in DataLoader(data, batch_size=10):
            assert batch.shape == (10, 3, 32, 32)
    return time.perf_counter() - start


files = Pictures(sorted(Path().glob("*.jpg")))
slow = seconds(files)
print("decoded in 3 epochs:", files.decoded)
files.decoded = 0
torch.save(torch.stack([files[i] for i in range(40)]), "small.pt")
cached = torch.load("small.pt")
fast = seconds(cached)
print("decoded once:       ", files.decoded, tuple(cached.shape), cached.dtype)
print("more than 3 times as fast:", slow > 3 * fast)
