"""A race of optimizers on scikit-learn's digits: tune each rate on validation sets, report on test sets.

    python -m benchmarks.optimizer_race > snippets/optimizers/optimizer_race.txt

Ten minutes or so on one core. For each optimizer and budget the rate is tuned on a grid that grows until
the best lies inside. Tuning and reporting use different seeds; a seed gives a split of the data, an
initialization and an order of batches.
"""

import datetime
import math
import platform
import statistics

import sklearn
import torch
from sklearn.datasets import load_digits
from torch import nn

BATCH, BUDGETS, TUNE, REPORT = 32, (3, 30), range(5), range(5, 15)
OPTIMIZERS = {
    "SGD": (torch.optim.SGD, {}),
    "momentum 0.9": (torch.optim.SGD, {"momentum": 0.9}),
    "Nesterov 0.9": (torch.optim.SGD, {"momentum": 0.9, "nesterov": True}),
    "Adagrad": (torch.optim.Adagrad, {}),
    "RMSprop": (torch.optim.RMSprop, {}),
    "Adadelta": (torch.optim.Adadelta, {}),
    "Adam": (torch.optim.Adam, {}),
    "AdamW": (torch.optim.AdamW, {}),
    "Adamax": (torch.optim.Adamax, {}),
    "NAdam": (torch.optim.NAdam, {}),
    "RAdam": (torch.optim.RAdam, {}),
}
# Where each search begins: an exponent k
START = dict.fromkeys(OPTIMIZERS, -6)
START |= {"SGD": -1, "momentum 0.9": -4, "Nesterov 0.9": -4, "Adagrad": -4, "Adadelta": 4}
IMAGES, LABELS = load_digits(return_X_y=True)


def prepare(seed):
    """Return what a seed decides: the split of the data, the first weights and the order of all batches."""
    torch.manual_seed(seed)
    order = torch.randperm(len(IMAGES))
    X, y = torch.tensor(IMAGES, dtype=torch.float32)[order] / 16, torch.tensor(LABELS)[order]
    first, second = nn.Linear(64, 64), nn.Linear(64, 10)
    weights = [p.detach() for p in (first.weight.T, first.bias[None], second.weight.T, second.bias[None])]
    batches = torch.stack([torch.randperm(1024) for _ in range(BUDGETS[-1])]).reshape(-1, BATCH)
    return X, y, batches, *weights


def run(make, settings, lr, seeds, epochs):
    """Train the networks of all seeds side by side; optimizers work number by number: none sees another.

    Return the loss and the accuracy of each seed on its validation and on its test set.
    """
    X, y, batches, *weights = map(torch.stack, zip(*map(prepare, seeds), strict=True))
    W1, b1, W2, b2 = weights = [w.clone().requires_grad_() for w in weights]
    which = torch.arange(len(seeds))[:, None]
    optimizer = make(weights, lr=lr, **settings)

    def measure(rows):
        logits = torch.relu(X[which, rows] @ W1 + b1) @ W2 + b2
        losses = nn.functional.cross_entropy(logits.mT, y[which, rows], reduction="none").mean(dim=1)
        return losses, (logits.argmax(2) == y[which, rows]).double().mean(dim=1)

    for step in range(epochs * 1024 // BATCH):
        optimizer.zero_grad()
        measure(batches[:, step])[0].sum().backward()
        optimizer.step()
    sets = torch.arange(1024, 1397), torch.arange(1397, 1797)
    with torch.no_grad():
        return [m.tolist() for rows in sets for m in measure(rows[None].expand(len(seeds), -1))]


def tune(make, settings, epochs, k):
    """Return the best exponent (lr = 10 ** (k / 4)) and all tried: half decades first, then quarters."""
    scores = {}

    def best_of(tried):
        for k in tried:
            if k not in scores:
                mean = statistics.fmean(run(make, settings, 10 ** (k / 4), TUNE, epochs)[0])
                scores[k] = mean if math.isfinite(mean) else math.inf
        return min(scores, key=scores.get)

    for step in (2, 1):
        while (best := best_of((k - step, k, k + step))) != k:
            k = best
    return k, sorted(scores)


def main():
    torch.set_num_threads(1)
    print("python -m benchmarks.optimizer_race")
    print(f"{datetime.date.today()}, torch {torch.__version__}, scikit-learn {sklearn.__version__},", end=" ")
    print(f"Python {platform.python_version()}, one thread")
    print("load_digits, split 1024/373/400, 64-64-10 ReLU, batch 32, constant lr,")
    print("other settings: PyTorch's defaults. lr = 10^(k/4) with the best mean")
    print(f"validation loss over seeds {TUNE[0]}-{TUNE[-1]}, k in halves, then quarters of a decade.")
    print(f"Test set: mean ± standard deviation (n - 1) over seeds {REPORT[0]}-{REPORT[-1]};")
    print("- Adam: mean ± deviation of the differences of losses, seed by seed")
    for epochs in BUDGETS:
        print(f"\n{epochs} epochs = {epochs * 1024 // BATCH} steps")
        print("optimizer    grid k    k     lr  test loss      - Adam          accuracy %")
        tuned = {name: tune(*OPTIMIZERS[name], epochs, START[name]) for name in OPTIMIZERS}
        results = {
            name: run(*OPTIMIZERS[name], 10 ** (k / 4), REPORT, epochs) for name, (k, _) in tuned.items()
        }
        for name, (k, grid) in tuned.items():
            _, _, losses, accuracies = results[name]
            gaps = [a - b for a, b in zip(losses, results["Adam"][2], strict=True)]
            print(
                f"{name:12} {grid[0]:3}…{grid[-1]:<3} {k:3} {10 ** (k / 4):6.2g}"
                f"  {statistics.fmean(losses):.3f} ± {statistics.stdev(losses):.3f}"
                f"  {statistics.fmean(gaps):6.3f} ± {statistics.stdev(gaps):.3f}"
                f"  {100 * statistics.fmean(accuracies):.1f} ± {100 * statistics.stdev(accuracies):.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
