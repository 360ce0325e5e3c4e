"""CNNs and MLPs of one size: digits as they are, shifted, and with all pixels in another order.

    python -m benchmarks.cnn_and_mlp

Writes ``snippets/cnn/cnn_and_mlp.txt``. Each digit lies in the middle of a canvas of 12x12. Each network has
its own learning rate for each order of the pixels: the one with the best mean accuracy on the validation set
over the seeds for tuning, from a grid that grows until the best rate lies inside. What is reported is the
accuracy on a test set that took no part in this, over other seeds.
"""

from datetime import date
from functools import cache
from statistics import mean, stdev

import sklearn
import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, pad

from builder.paths import SNIPPETS

EPOCHS, BATCH = 10, 50
TUNING, REPORTED = range(5), range(100, 110)
ARMS = ("CNN, flatten", "CNN, mean", "MLP", "MLP, norm", "CNN, no norm")
MOVES = ((0, 1), (0, -1), (1, 0), (-1, 0))


def network(arm: str) -> nn.Sequential:
    """Return a network for images of 12x12 and ten classes."""
    if arm.startswith("MLP"):
        norm = [nn.BatchNorm1d(50)] if arm == "MLP, norm" else []
        return nn.Sequential(nn.Flatten(), nn.Linear(144, 50), *norm, nn.ReLU(), nn.Linear(50, 10))
    second, normalized = 48 if arm == "CNN, mean" else 32, arm != "CNN, no norm"
    layers = [*convolution(1, 16, normalized), nn.MaxPool2d(2), *convolution(16, second, normalized)]
    if arm == "CNN, mean":
        return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(second, 10))
    return nn.Sequential(*layers, nn.MaxPool2d(2), nn.Flatten(), nn.Linear(second * 9, 10))


def convolution(incoming: int, outgoing: int, normalized: bool) -> list[nn.Module]:
    """Return a convolution, batch normalization in place of its bias if wanted, and a ReLU."""
    norm = [nn.BatchNorm2d(outgoing)] if normalized else []
    return [nn.Conv2d(incoming, outgoing, 3, padding=1, bias=not normalized), *norm, nn.ReLU()]


@cache
def images() -> list[tuple[Tensor, Tensor]]:
    """Return training, validation and test set, always the same, with black at 0 outside the digit."""
    digits = load_digits()
    X = pad(torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16, (2, 2, 2, 2))
    y = torch.tensor(digits.target)
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
    return [(X[rows], y[rows]) for rows in order.split([1000, 300, 497])]


def arranged(X: Tensor, permuted: bool, seed: int) -> Tensor:
    """Standardize with the numbers of the training set; put the pixels into another order if asked."""
    pixels = images()[0][0]
    X = (X - pixels.mean()) / pixels.std()
    if permuted:
        order = torch.randperm(144, generator=torch.Generator().manual_seed(1000 + seed))
        X = X.flatten(1)[:, order].view_as(X)
    return X


def accuracy(model: nn.Module, X: Tensor, y: Tensor) -> float:
    """Return the accuracy in percent."""
    model.eval()
    with torch.no_grad():
        return 100 * (model(X).argmax(dim=1) == y).float().mean().item()


@cache
def run(arm: str, permuted: bool, seed: int, power: int) -> tuple[float, ...]:
    """Return the accuracy on validation, test, test shifted by 1, and by 2."""
    (X, y), validation, test = images()
    X = arranged(X, permuted, seed)
    torch.manual_seed(seed)
    model = network(arm)
    optimizer = torch.optim.Adam(model.parameters(), 10 ** (power / 2))
    for _ in range(EPOCHS):
        model.train()
        for rows in torch.randperm(len(X)).split(BATCH):
            optimizer.zero_grad()
            cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    scores = [accuracy(model, arranged(part, permuted, seed), labels) for part, labels in (validation, test)]
    for size in (1, 2) if not permuted else ():
        moved = (torch.roll(test[0], (size * i, size * j), (2, 3)) for i, j in MOVES)
        scores.append(mean(accuracy(model, arranged(part, permuted, seed), test[1]) for part in moved))
    return tuple(scores)


def tune(arm: str, permuted: bool) -> tuple[int, list[int]]:
    """Return the best rate and the grid, in half powers of ten; the best rate lies inside."""
    center, scores = -5, {}
    while True:
        for power in range(center - 2, center + 3):
            if power not in scores:
                scores[power] = mean(run(arm, permuted, seed, power)[0] for seed in TUNING)
        best = max(scores, key=scores.get)
        if best == center:
            print({power: round(value, 1) for power, value in sorted(scores.items())}, flush=True)
            return best, sorted(scores)
        center = best


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    lines = [
        "python -m benchmarks.cnn_and_mlp",
        f"{date.today()}  torch {torch.__version__.split('+')[0]}  scikit-learn {sklearn.__version__}  CPU",
        "digits in the middle of 12x12: 1000 for training,",
        "300 for validation, 497 for test",
        f"Adam, {EPOCHS} epochs, batches of {BATCH}",
        f"rates: half powers of 10, tuned on seeds {TUNING[0]}-{TUNING[-1]}",
        f"percent of the test set, seeds {REPORTED[0]}-{REPORTED[-1]}: mean, sd (n - 1)",
        "by 1, by 2: test digits shifted, mean of four directions",
        "",
        "network       parameters  grid (log10)   rate  test   sd  by 1   sd  by 2   sd",
    ]
    for permuted in (False, True):
        if permuted:
            lines += ["all pixels in another order, the same for every image"]
        for arm in ARMS:
            power, grid = tune(arm, permuted)
            rows = [run(arm, permuted, seed, power)[1:] for seed in REPORTED]
            size = sum(parameter.numel() for parameter in network(arm).parameters())
            lines.append(
                f"{arm:12}  {size:10}  {grid[0] / 2:4} to {grid[-1] / 2:4}  {10 ** (power / 2):5.1g}"
                + "".join(f"  {mean(part):4.1f}  {stdev(part):3.1f}" for part in zip(*rows, strict=True))
            )
            print(lines[-1], flush=True)
    (SNIPPETS / "cnn" / "cnn_and_mlp.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
