"""The race of optimizers on scikit-learn's digits: tune each rate on validation sets, then report on test sets.

    python -m benchmarks.optimizer_race > snippets/optimizers/optimizer_race.txt

Ten minutes or so on one core. For each optimizer the rate is tuned on a grid of half powers of ten, which grows until the
best lies inside. Tuning and reporting use different seeds; a seed gives a split of the data, an initialization and an order of batches.
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


def run(make, settings, lr, seeds):
    """Train the networks of all seeds side by side; every optimizer here works number by number, so none sees another.

    Return for each budget the loss and the accuracy of each seed on its validation and on its test set.
    """
    X, y, batches, *weights = map(torch.stack, zip(*map(prepare, seeds), strict=True))
    W1, b1, W2, b2 = weights = [w.clone().requires_grad_() for w in weights]
    which = torch.arange(len(seeds))[:, None]
    optimizer = make(weights, lr=lr, **settings)
    results = []

    def measure(rows):
        logits = torch.relu(X[which, rows] @ W1 + b1) @ W2 + b2
        losses = nn.functional.cross_entropy(logits.mT, y[which, rows], reduction="none").mean(dim=1)
        return losses, (logits.argmax(2) == y[which, rows]).double().mean(dim=1)

    for step in range(batches.shape[1]):
        optimizer.zero_grad()
        measure(batches[:, step])[0].sum().backward()
        optimizer.step()
        if (step + 1) * BATCH in [1024 * budget for budget in BUDGETS]:
            with torch.no_grad():
                sets = torch.arange(1024, 1397), torch.arange(1397, 1797)
                results.append([m.tolist() for rows in sets for m in measure(rows[None].expand(len(seeds), -1))])
    return results


def tune(make, settings, start):
    """Return for each budget the best exponent (lr = 10 ** (k / 2)) and the grid that was tried."""
    scores = {}

    def score(k):
        if k not in scores:
            means = [statistics.fmean(r[0]) for r in run(make, settings, 10 ** (k / 2), TUNE)]
            scores[k] = [m if math.isfinite(m) else math.inf for m in means]
        return scores[k]

    for k in range(start - 2, start + 3):
        score(k)
    for b in range(len(BUDGETS)):
        while True:
            best = min(scores, key=lambda k: scores[k][b])
            if best - 2 in scores and best + 2 in scores:
                break
            score(min(scores) - 1 if best - 2 not in scores else max(scores) + 1)
    return [min(scores, key=lambda k: scores[k][b]) for b in range(len(BUDGETS))], sorted(scores)


def main():
    torch.set_num_threads(1)
    print("python -m benchmarks.optimizer_race")
    print(f"{datetime.date.today()}, torch {torch.__version__}, scikit-learn {sklearn.__version__},", end=" ")
    print(f"Python {platform.python_version()}, one thread")
    print("load_digits, split 1024/373/400, 64-64-10 ReLU, batch 32, constant lr,")
    print("all other settings PyTorch's defaults; lr = 10^(k/2), best mean validation")
    print(f"loss over seeds {TUNE[0]}-{TUNE[-1]}; test set: mean ± sd (n - 1) over seeds {REPORT[0]}-{REPORT[-1]}")
    lines = {b: [] for b in BUDGETS}
    for name, (make, settings) in OPTIMIZERS.items():
        start = {"SGD": -1, "Adadelta": 0, "Adagrad": -2}.get(name, -2 if "0.9" in name else -4)
        best, grid = tune(make, settings, start)
        for b, budget in enumerate(BUDGETS):
            _, _, losses, accuracies = run(make, settings, 10 ** (best[b] / 2), REPORT)[b]
            accuracies = [100 * a for a in accuracies]
            lines[budget].append(
                f"{name:12} {grid[0]:3}…{grid[-1]:<2} {best[b]:3} {10 ** (best[b] / 2):9.2g}"
                f"  {statistics.fmean(losses):.3f} ± {statistics.stdev(losses):.3f}"
                f"  {statistics.fmean(accuracies):.1f} ± {statistics.stdev(accuracies):.1f}"
            )
    for budget in BUDGETS:
        print(f"\n{budget} epochs = {budget * 1024 // BATCH} steps")
        print("optimizer    grid k  best k    lr  test loss      accuracy %")
        print("\n".join(lines[budget]))


if __name__ == "__main__":
    main()
