"""What each ingredient is worth: take it out, tune the learning rate again, compare on the validation images.

The test set takes no part. Rates are chosen with one or two seeds, by powers of two, and the grid grows until
the best one lies inside; what is reported comes from other seeds.
"""

import time
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import mean, stdev

from torch import Tensor

from benchmarks import results
from benchmarks.mnist.data import VALIDATION, images
from benchmarks.mnist.training import Setup, errors, train
from builder.paths import SNIPPETS

ALL = Setup()
WITHOUT = {
    "all together": ALL,
    "no batch norm": replace(ALL, norm=False, learning_rate=0.05),
    "no momentum": replace(ALL, optimizer="SGD", learning_rate=1.6),
    "AdamW instead": replace(ALL, optimizer="Adam", learning_rate=0.0125),
    "constant rate": replace(ALL, one_cycle=False, learning_rate=0.05),
    "no smoothing": replace(ALL, smoothing=0),
    "no distortion": replace(ALL, augmentation="none"),
    "one position": replace(ALL, shifts=False),
    "mean for max": replace(ALL, head="mean"),
    "flatten for max": replace(ALL, head="flatten"),
}
LONG = {
    "all images": replace(ALL, epochs=6, averaging=0.995),
    "half hard ones": replace(ALL, epochs=6, averaging=0.995, keep=0.3),
}

Data = tuple[Tensor, Tensor]
Seeds = tuple[range, range]  # those that choose the rate, and those that are reported


def run(training: Data, validation: Data, setup: Setup, seed: int) -> tuple[float, float]:
    """Return the validation accuracy in percent and the seconds of training."""
    *_, (model, epoch) = train(setup, seed, *training)
    return 100 - errors(setup, model, *validation) / len(validation[1]) * 100, epoch.seconds


def tuned(setup: Setup, measure, seeds: Iterable[int]) -> tuple[Setup, int]:
    """Return the setup with the best rate, and how many rates were tried."""
    tried: dict[int, float] = {}
    best = 0
    while not {best - 1, best, best + 1} <= tried.keys():
        for power in {best - 1, best, best + 1} - tried.keys():
            setup_here = replace(setup, learning_rate=setup.learning_rate * 2.0**power)
            tried[power] = mean(measure(setup_here, seed)[0] for seed in seeds)
        best = max(tried, key=tried.__getitem__)
    return replace(setup, learning_rate=setup.learning_rate * 2.0**best), len(tried)


def rows(setups: dict[str, Setup], measure, tuning: range, reported: range) -> list[str]:
    """Return a line for each setup; the first is what the others are compared with."""
    lines = [f"{'':<18}{'rate':>8}{'tried':>7}{'seconds':>9}{'accuracy':>15}{'change':>15}"]
    first: list[float] = []
    for name, start in setups.items():
        setup, tried = tuned(start, measure, tuning)
        accuracies, seconds = zip(*(measure(setup, seed) for seed in reported), strict=True)
        first = first or list(accuracies)
        changes = [one - other for one, other in zip(accuracies, first, strict=True)]
        line = f"{name:<18}{setup.learning_rate:>8.4g}{tried:>7}{mean(seconds):>9.1f}"
        for values in (accuracies, changes):
            line += f"{mean(values):>8.2f} ± {stdev(values):.2f}"
        print(line, flush=True)
        lines.append(line)
    return lines


def write(name: str, setups: dict[str, Setup], folder: Path, command: str, seeds: Seeds) -> None:
    """Run the setups and write the file."""
    X, y = images(folder, "train")
    training, validation = (X[:-VALIDATION], y[:-VALIDATION]), (X[-VALIDATION:], y[-VALIDATION:])
    tuning, reported = seeds
    lines = [
        command,
        f"{time.strftime('%Y-%m-%d')}, {results.versions('torch', 'numpy')}",
        f"{results.processor()}",
        "50,000 training images, accuracy in % on 10,000 others",
        f"rates: best mean of {len(tuning)} seeds; powers of two, until the best lies inside",
        f"mean ± standard deviation (n - 1) over seeds {reported[0]}-{reported[-1]}, changes seed by seed",
        "",
        *rows(setups, partial(run, training, validation), tuning, reported),
    ]
    (SNIPPETS / f"cnn/{name}.txt").write_text("\n".join(lines) + "\n", "utf-8")


def one_pass(folder: Path, command: str) -> None:
    """Take out one ingredient at a time, in one pass over the training images."""
    write("mnist_ablation", WITHOUT, folder, command, (range(2), range(100, 108)))


def selection(folder: Path, command: str) -> None:
    """Compare all images with selected ones, as many of them as six passes have."""
    write("mnist_selection", LONG, folder, command, (range(1), range(100, 105)))
