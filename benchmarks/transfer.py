"""From the digits 0-4 to few images of 5-9: a new network, a new head, or all of the old network retrained.

    python -m benchmarks.transfer

Writes ``snippets/cnn/transfer_by_size.txt``. Each digit lies somewhere on a canvas of 12x12. Each arm has its
own learning rate: the one with the best mean accuracy on a validation set over the seeds for tuning, from a
grid that grows until the best rate lies inside. What is reported is the accuracy on a test set that took no
part in this, over other seeds; each seed has its own pretrained network and its own training images.
"""

import copy
from datetime import date
from functools import cache
from itertools import product
from statistics import mean, stdev

import sklearn
import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from builder.paths import SNIPPETS

SIZES, PRETRAINING, STEPS, BATCH = (5, 10, 20, 50), 1000, 300, 25
TUNING, REPORTED = range(5), range(100, 110)
ARMS = ("scratch", "head only", "one rate", "two rates")
START = {"scratch": -4, "head only": -5, "one rate": -4, "two rates": -4}  # half powers of ten
TRUNK = {"scratch": 1.0, "one rate": 1.0, "two rates": 0.1}  # the trunk's rate by the head's


def network() -> nn.Sequential:
    """Return a trunk and a head for five classes."""
    return nn.Sequential(
        nn.Sequential(
            nn.Conv2d(1, 8, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(8, 16, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(16 * 3 * 3, 32),
            nn.ReLU(),
        ),
        nn.Linear(32, 5),
    )


def moved(X: Tensor) -> Tensor:
    """Put each 8x8 image somewhere on a canvas of 12x12."""
    canvas = torch.zeros(len(X), 1, 12, 12)
    for image, place, (i, j) in zip(X, canvas, torch.randint(5, (len(X), 2)).tolist(), strict=True):
        place[0, i : i + 8, j : j + 8] = image
    return canvas


@cache
def images(new: bool) -> list[tuple[Tensor, Tensor]]:
    """Return training, validation and test set of the digits 5-9, or of 0-4, always the same."""
    digits = load_digits()
    X = torch.tensor(digits.images, dtype=torch.float32) / 16
    y = torch.tensor(digits.target)
    rows = torch.nonzero((y > 4) == new).flatten()
    rows = rows[torch.randperm(len(rows), generator=torch.Generator().manual_seed(0))]
    parts = rows.split([len(rows) - 600, 200, 400])
    torch.manual_seed(0)
    training, *rest = [(X[part], y[part] % 5) for part in parts]
    return [training, *((moved(X), y) for X, y in rest)]


def train(
    model: nn.Module, optimizer: torch.optim.Optimizer, X: Tensor, y: Tensor, steps: int, move: bool
) -> None:
    """Take so many steps with shuffled batches, each image at a new place each time if asked."""
    model.train()
    done = 0
    while done < steps:
        for part in torch.randperm(len(X)).split(BATCH):
            optimizer.zero_grad()
            cross_entropy(model(moved(X[part]) if move else X[part]), y[part]).backward()
            optimizer.step()
            done += 1


def accuracy(model: nn.Module, X: Tensor, y: Tensor) -> float:
    """Return the accuracy in percent."""
    model.eval()
    with torch.no_grad():
        return 100 * (model(X).argmax(dim=1) == y).float().mean().item()


@cache
def pretrained(seed: int) -> nn.Sequential:
    """Return a network that knows the digits 0-4 at any place."""
    torch.manual_seed(seed)
    model = network()
    train(
        model, torch.optim.Adam(model.parameters(), lr=0.003), *images(new=False)[0], PRETRAINING, move=True
    )
    return model


def few(size: int, seed: int) -> tuple[Tensor, Tensor]:
    """Return so many training images of each new class, each at one place."""
    X, y = images(new=True)[0]
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(seed))
    rows = torch.cat([order[y[order] == c][:size] for c in range(5)])
    torch.manual_seed(seed)
    return moved(X[rows]), y[rows]


@cache
def run(arm: str, size: int, seed: int, power: int) -> tuple[float, float, float]:
    """Return the accuracy on validation, test and old classes, the latter with the old head."""
    X, y = few(size, seed)
    old = pretrained(seed)
    torch.manual_seed(seed)
    model = network()
    rate = 10 ** (power / 2)
    if arm != "scratch":
        model[0] = copy.deepcopy(old[0])
    if arm == "head only":
        model[0].requires_grad_(False)
        with torch.no_grad():
            features = model[0](X)
        train(model[1], torch.optim.Adam(model[1].parameters(), rate), features, y, STEPS, move=False)
    else:
        groups = [
            {"params": model[0].parameters(), "lr": rate * TRUNK[arm]},
            {"params": model[1].parameters(), "lr": rate},
        ]
        train(model, torch.optim.Adam(groups), X, y, STEPS, move=False)
    _, validation, test = images(new=True)
    back = nn.Sequential(model[0], old[1])
    return accuracy(model, *validation), accuracy(model, *test), accuracy(back, *images(new=False)[2])


def tune(arm: str, size: int) -> tuple[int, list[int]]:
    """Return the best rate and the grid, in half powers of ten; the best rate lies inside."""
    center, scores = START[arm], {}
    while True:
        for power in range(center - 2, center + 3):
            if power not in scores:
                scores[power] = mean(run(arm, size, seed, power)[0] for seed in TUNING)
        best = max(scores, key=scores.get)
        if best == center:
            print({power: round(value, 1) for power, value in sorted(scores.items())}, flush=True)
            return best, sorted(scores)
        center = best


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    lines = [
        "python -m benchmarks.transfer",
        f"{date.today()}  torch {torch.__version__.split('+')[0]}  scikit-learn {sklearn.__version__}  CPU",
        "digits, each at a random place on 12x12",
        f"0-4: {len(images(new=False)[0][0])} images, {PRETRAINING} steps, a new place each time",
        "5-9: validation 200, test 400",
        f"Adam, {STEPS} steps, batches of {BATCH}; two rates: the trunk's is a tenth",
        f"rates: half powers of 10, tuned on seeds {TUNING[0]}-{TUNING[-1]}",
        f"percent on seeds {REPORTED[0]}-{REPORTED[-1]}: mean, sd (n - 1)",
        "new: test of 5-9;  old: 400 of 0-4, old head on the trunk",
        "",
        "a class  arm        grid (log10)    rate   new   sd   old   sd",
    ]
    for size, arm in product(SIZES, ARMS):
        power, grid = tune(arm, size)
        results = [run(arm, size, seed, power) for seed in REPORTED]
        _, new, old = zip(*results, strict=True)
        kept = f"{mean(old):6.1f}  {stdev(old):3.1f}" if arm != "scratch" else "     -    -"
        lines.append(
            f"{size:7}  {arm:9}  {grid[0] / 2:4} to {grid[-1] / 2:4}  {10 ** (power / 2):6.1g}"
            f"  {mean(new):4.1f}  {stdev(new):3.1f}{kept}"
        )
        print(lines[-1], flush=True)
    (SNIPPETS / "cnn" / "transfer_by_size.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
