"""Run the lab on handwritten digits with MNIST itself, with five seeds, and write its results file.

    OMP_NUM_THREADS=1 python -m benchmarks.mnist_lab --data FOLDER

FOLDER holds MNIST/raw with the four files, unpacked, as torchvision leaves them. Network, optimizer, training
and evaluation are the lab's own sections. To save time, the images are normalized once and batched from a
tensor. Of the 60,000 training images, 5,000 drawn by the seed are the validation set; the test set is read
once, after the last step.
"""

import argparse
import io
import time
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import torch
from sklearn.metrics import precision_recall_fscore_support
from torch import Tensor, nn

from benchmarks import results
from benchmarks.numpy_mnist import pictures
from builder.code import included

SEEDS, EPOCHS, BATCH_SIZE, VALIDATION = 5, 1, 64, 5_000
MEAN, STD = 0.1307, 0.3081


class Batches:
    """What the lab's functions ask of a loader: batches of images and labels, and a length of the data."""

    def __init__(self, images: Tensor, labels: Tensor, size: int, shuffle: bool = False) -> None:
        self.images, self.labels, self.size, self.shuffle = images, labels, size, shuffle

    @property
    def dataset(self) -> Tensor:
        """The labels; the lab asks for their number only."""
        return self.labels

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        number = len(self.labels)
        order = torch.randperm(number) if self.shuffle else torch.arange(number)
        for part in order.split(self.size):
            yield self.images[part], self.labels[part]


def tensors(folder: Path, kind: str) -> tuple[Tensor, Tensor]:
    """Return images from 0 to 1 and labels."""
    pixels, labels = pictures(folder / "MNIST" / "raw", kind)
    return torch.tensor(pixels, dtype=torch.float32).view(-1, 1, 28, 28), torch.tensor(labels).long()


def lab(image: Tensor) -> dict:
    """Return what the lab's sections for network, training and evaluation define."""
    code: dict = {"torch": torch, "nn": nn, "device": torch.device("cpu"), "image": image}
    with redirect_stdout(io.StringIO()):
        for section in ("network", "train"):
            exec(included("labs/mnist_cnn.py", section, "en"), code)
        source = included("labs/mnist_cnn.py", "evaluate", "en")
        exec(source.split("\n\n\n")[0], code)  # the function, not its first use
    return code


def run(seed: int, X: Tensor, y: Tensor, X_test: Tensor, y_test: Tensor) -> dict[str, float]:
    """Train one network and return its numbers, all but the seconds in percent or times 100."""
    start = time.monotonic()
    torch.manual_seed(seed)
    held_out, training = torch.randperm(len(y)).split([VALIDATION, len(y) - VALIDATION])
    code = lab(X[0])
    loader = Batches(X[training], y[training], BATCH_SIZE, shuffle=True)
    for _ in range(EPOCHS):
        code["train"](code["model"], loader)
    _, guess, true = code["evaluate"](code["model"], Batches(X[held_out], y[held_out], 1000))
    row = {"val acc": 100 * (guess == true).double().mean().item()}
    loss, guess, true = code["evaluate"](code["model"], Batches(X_test, y_test, 1000))
    macro = precision_recall_fscore_support(true, guess, average="macro")
    row |= {"test acc": 100 * (guess == true).double().mean().item(), "loss": 100 * loss}
    row |= {name: 100 * value for name, value in zip(("P", "R", "F1"), macro, strict=False)}
    return row | {"seconds": time.monotonic() - start}


def main(folder: Path) -> None:
    """Run all seeds and write the file."""
    torch.set_num_threads(1)
    X, y = tensors(folder, "train")
    X_test, y_test = tensors(folder, "t10k")
    half = (X - 0.5) / 0.5
    facts = {
        "versions": results.versions("torch", "scikit-learn"),
        "processor": results.processor(),
        "data": f"MNIST, {len(y) - VALIDATION:,} training, {VALIDATION:,} validation, {len(y_test):,} test",
        "pixels": f"mean {X.mean():.4f}, std {X.std():.4f}",
        "at 0.5": f"Normalize(0.5, 0.5) gives mean {half.mean():.2f}, std {half.std():.2f}",
        "training": f"the lab's: {EPOCHS} epoch, batches of {BATCH_SIZE}, Adam 0.001, dropout 0.25",
        "numbers": "percent, loss x 100, P R F1 macro, test; std with n - 1",
    }
    rows = []
    for seed in range(SEEDS):
        rows.append(run(seed, (X - MEAN) / STD, y, (X_test - MEAN) / STD, y_test))
        print(seed, *(f"{name} {value:.2f}" for name, value in rows[-1].items()), flush=True)
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    command = "python -m benchmarks.mnist_lab --data FOLDER"
    print(results.write("labs/mnist_lab", command, facts, columns))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with MNIST/raw")
    main(parser.parse_args().data)
