from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

folder = Path("damaged/cat")
folder.mkdir(parents=True)
Image.new("RGB", (64, 64), (200, 100, 0)).save(folder / "good.png")
whole = (folder / "good.png").read_bytes()
(folder / "half.png").write_bytes(whole[: len(whole) // 2])
(folder / "text.png").write_text("not an image")
(folder / "notes.txt").write_text("another ending")

dataset = ImageFolder("damaged")
for index, (path, _) in enumerate(dataset.samples):
    try:
        dataset[index]
        print(Path(path).name, "loads")
    except OSError as error:
        print(Path(path).name, type(error).__name__, error)


def can_be_decoded(path):
    if not path.endswith(".png"):
        return False
    try:
        with Image.open(path) as image:
            image.load()
    except OSError:
        return False
    return True


checked = ImageFolder("damaged", is_valid_file=can_be_decoded)
print([Path(path).name for path, _ in checked.samples])

Path("damaged/dog").mkdir()
try:
    ImageFolder("damaged")
except FileNotFoundError as error:
    print(str(error).split(" Supported")[0])
