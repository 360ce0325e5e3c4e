"""Train the NumPy network of the pages on MNIST itself, with five seeds, and write its results file.

    python -m benchmarks.numpy_mnist --data FOLDER

FOLDER holds MNIST's four files in their own format, unpacked: train-images-idx3-ubyte and so on. The
first 50,000 training images train, the last 10,000 choose an epoch, the 10,000 test images are for
testing. It takes some minutes; set OMP_NUM_THREADS=1, the matrices are too small for more threads.
"""

import argparse
import time
from pathlib import Path

import numpy as np

from benchmarks import results
from builder.code import included

SIZES, EPOCHS, BATCH_SIZE, LEARNING_RATE, SEEDS = [784, 30, 10], 30, 10, 3.0, 5
TRAINING = 50_000


def read_idx(path: Path) -> np.ndarray:
    """Return what an IDX file of bytes holds: its fourth byte is the number of dimensions."""
    data = path.read_bytes()
    shape = np.frombuffer(data, ">i4", data[3], 4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * data[3]).reshape(shape)


def pictures(folder: Path, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Return images as rows of numbers from 0 to 1, and their labels."""
    images = read_idx(folder / f"{kind}-images-idx3-ubyte")
    return images.reshape(len(images), -1) / 255, read_idx(folder / f"{kind}-labels-idx1-ubyte")


def train(seed: int, X: np.ndarray, labels: np.ndarray, X_test: np.ndarray, labels_test: np.ndarray):
    """Return validation and test accuracy after every epoch, in percent."""
    code: dict = {}
    exec(included("backprop/numpy_network.py", "network", "en"), code)  # the network of the page, as it is
    rng = np.random.default_rng(seed)
    network = code["Network"](SIZES, "sigmoid", rng)
    Y = np.eye(10)[labels[:TRAINING]]
    history = []
    for _ in range(EPOCHS):
        code["train_epoch"](network, X[:TRAINING], Y, BATCH_SIZE, LEARNING_RATE, rng)
        validation = code["accuracy"](network, X[TRAINING:], labels[TRAINING:])
        history.append((100 * validation, 100 * code["accuracy"](network, X_test, labels_test)))
    return np.array(history).T


def main(folder: Path) -> None:
    """Run all seeds and write the file."""
    start = time.monotonic()
    data = [*pictures(folder, "train"), *pictures(folder, "t10k")]
    columns: dict[str, list[float]] = {"last epoch": [], "by validation": [], "best epoch": []}
    for seed in range(SEEDS):
        validation, test = train(seed, *data)
        columns["last epoch"].append(test[-1])
        columns["by validation"].append(test[validation.argmax()])
        columns["best epoch"].append(test.max())
        print(seed, *(f"{values[-1]:.2f}" for values in columns.values()), flush=True)
    facts = {
        "versions": results.versions("numpy"),
        "processor": results.processor(),
        "seconds": f"{time.monotonic() - start:.0f}",
        "network": f"{SIZES}, sigmoid, quadratic cost, N(0, 1) weights",
        "training": f"{EPOCHS} epochs, batches of {BATCH_SIZE}, learning rate {LEARNING_RATE}",
        "data": "MNIST, 50,000 training, 10,000 validation, 10,000 test",
        "numbers": "test accuracy in percent; std with n - 1",
    }
    print(
        results.write(
            "backprop/numpy_mnist", "python -m benchmarks.numpy_mnist --data FOLDER", facts, columns
        )
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder with MNIST's files")
    main(parser.parse_args().data)
