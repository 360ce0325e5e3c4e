from pathlib import Path

import numpy as np
from PIL import Image
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

rng = np.random.default_rng(0)
for split in ("train", "test"):
    for name in ("cat", "dog"):
        folder = Path("pictures") / split / name
        folder.mkdir(parents=True)
        for number, mode in enumerate(("RGB", "L", "RGBA")):
            size = (20 + 8 * number, 32)  # width, height
            pixels = rng.integers(256, size=(32, size[0], 4), dtype=np.uint8)
            image = Image.fromarray(pixels).convert(mode)
            image.save(folder / f"{number}.png")

raw = ImageFolder("pictures/train", loader=Image.open)
print(raw.class_to_idx)
for path, label in raw.samples[:3]:
    with Image.open(path) as image:
        print(Path(path).name, label, image.mode, image.size)

train = ImageFolder("pictures/train", transform=v2.PILToTensor())
test = ImageFolder("pictures/test", transform=v2.PILToTensor())
assert train.class_to_idx == test.class_to_idx
for image, label in list(train)[:3]:
    print(tuple(image.shape), image.dtype, label)
