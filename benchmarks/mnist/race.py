"""The lab's recipe for ten epochs, against small networks that come as far in seconds."""

import time
from pathlib import Path

import torch
from torch import Tensor

from benchmarks import results
from benchmarks.mnist.data import images
from benchmarks.mnist.training import Epoch, Setup, errors, train
from builder.paths import SNIPPETS

SEEDS = 5
BASELINE = Setup(
    epochs=10,
    learning_rate=1e-3,
    batch_size=64,
    width=0,
    mean=0.1307,
    deviation=0.3081,
    optimizer="Adam",
    one_cycle=False,
    weight_decay=0,
    smoothing=0,
    augmentation="none",
    averaging=0,
    shifts=False,
)
FAST = {
    "A": Setup(epochs=0.8, width=8, batch_size=64),
    "B": Setup(epochs=1.6, keep=0.3),
    "C": Setup(epochs=5.5, keep=0.3, averaging=0.995),
    "D": Setup(epochs=16, keep=0.3, averaging=0.995),
}

Data = tuple[Tensor, Tensor]


def baseline(training: Data, test: Data) -> list[str]:
    """Return a row for each epoch of the recipe: this is the mark to beat, so each one reads the test set."""
    rows = []
    for number, (model, epoch) in enumerate(train(BASELINE, 0, *training), start=1):
        accuracy = 100 - errors(BASELINE, model, *test) / 100
        rows.append(f"{number:<5}{epoch.images:>9}{epoch.seconds:>9.1f}{epoch.loss:>7.3f}{accuracy:>7.2f}")
        print("baseline", rows[-1], flush=True)
    return rows


def described(setup: Setup) -> str:
    """Return in what the fast setups differ."""
    return (
        f"{setup.epochs} passes, batches of {setup.batch_size}, {setup.width} channels,"
        f" keep {setup.keep}, average {setup.averaging}"
    )


def fast(name: str, seed: int, training: Data, test: Data) -> tuple[float, tuple[Epoch, ...]]:
    """Return the test accuracy in percent after the last pass, and all passes."""
    models, history = zip(*train(FAST[name], seed, *training), strict=True)
    accuracy = 100 - errors(FAST[name], models[-1], *test) / 100
    print(name, seed, accuracy, history[-1], flush=True)
    return accuracy, history


def main(folder: Path, command: str) -> None:
    """Run the recipe once and each fast setup with five seeds, and write three files."""
    start = time.monotonic()
    training, test = images(folder, "train"), images(folder, "t10k")
    versions = results.versions("torch", "numpy")
    recipe = baseline(training, test)
    columns: dict[str, list[float]] = {f"{name} {kind}": [] for name in FAST for kind in ("sec", "acc")}
    passes = ["run  seed   images  seconds   loss"]
    for name in FAST:
        for seed in range(SEEDS):
            accuracy, history = fast(name, seed, training, test)
            columns[f"{name} sec"].append(history[-1].seconds)
            columns[f"{name} acc"].append(accuracy)
            passes += [f"{name:<5}{seed:<5}{e.images:>8}{e.seconds:>9.1f}{e.loss:>7.3f}" for e in history]
    facts = {
        "versions": versions,
        "processor": results.processor(),
        "threads": str(torch.get_num_threads()),
        "sec": "seconds of processor time for training, without reading the data",
        "acc": "test accuracy in %, after training on all 60,000 images",
        "std": "divides by n - 1",
        "all": "rate {0.learning_rate}, weight decay {0.weight_decay}, smoothing {0.smoothing}".format(
            FAST["A"]
        ),
        **{name: described(setup) for name, setup in FAST.items()},
    }
    results.write("cnn/mnist_race", command, facts, columns)
    head = f"{command}\n{time.strftime('%Y-%m-%d')}, {versions}, {facts['processor']}\n"
    text = f"{head}one run of the recipe, so there is no standard deviation (n - 1)\n"
    text += f"Adam {BASELINE.learning_rate}, batches of {BASELINE.batch_size}, dropout 0.25\n"
    text += "seconds of processor time, training loss, test accuracy in %\n\n"
    text += "epoch   images  seconds   loss   test\n"
    (SNIPPETS / "cnn/mnist_recipe.txt").write_text(text + "\n".join(recipe) + "\n", "utf-8")
    text = f"{head}training loss over each pass; its mean and standard deviation (n - 1) stand elsewhere\n\n"
    (SNIPPETS / "cnn/mnist_passes.txt").write_text(text + "\n".join(passes) + "\n", "utf-8")
    print(f"{time.monotonic() - start:.0f} seconds")
