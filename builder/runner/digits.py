"""Stand in for MNIST where there is no network: scikit-learn's digits in MNIST's own file format."""

import shutil
from importlib.metadata import version
from pathlib import Path

from builder import cache

FOLDER = Path("MNIST", "raw")


def lay_data(folder: Path, source: Path | None = None) -> None:
    """Copy the data set to ``folder``, as ``torchvision.datasets.MNIST(root=folder)`` expects it."""
    source = (source or digits_folder()) / FOLDER
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    for file in source.iterdir():
        shutil.copyfile(file, folder / FOLDER / file.name)


def digits_folder() -> Path:
    """Return the folder that holds the small set; it is made where it is not there, or damaged.

    Raises SourceError where the cache cannot be written.
    """
    key = cache.key(Path(__file__), version("scikit-learn"))
    return cache.made("digits", key, lambda folder: _write_digits(folder / FOLDER))


def _write_digits(folder: Path) -> None:
    """Write 1,437 training and 360 test images: 8×8 enlarged to 20×20 and padded to 28×28."""
    import numpy as np
    from scipy.ndimage import zoom
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    folder.mkdir(parents=True)
    images, labels = load_digits(return_X_y=True)
    images = zoom(images.reshape(-1, 8, 8) / 16, (1, 2.5, 2.5), order=1)
    images = np.pad(images, ((0, 0), (4, 4), (4, 4))) * 255
    splits = train_test_split(images, labels, test_size=360, stratify=labels, random_state=0)
    names = ("train-images-idx3", "t10k-images-idx3", "train-labels-idx1", "t10k-labels-idx1")
    for name, array in zip(names, splits, strict=True):
        # IDX: two zero bytes, 8 = unsigned byte, the number of dimensions, then each dimension
        header = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes()
        (folder / f"{name}-ubyte").write_bytes(header + array.round().astype("u1").tobytes())
