"""Ways to regularize one small network on 200 digits: each is tuned, then reported on a test set.

    python -m benchmarks.regularization

Writes ``snippets/training/regularization.txt``; ten minutes or so on one core. Every arm has its own learning
rate and, where it has one, its own strength: a search moves over the grid of both until no neighbor has a
better mean validation accuracy, so that the chosen point has been compared with both sides. Tuning and
reporting use different seeds; a seed gives a split of the data, wrong labels, an initialization and an order
of batches.
"""

import time
from dataclasses import dataclass
from datetime import date
from statistics import fmean, stdev

import sklearn
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy, one_hot

from builder.paths import SNIPPETS

EPOCHS, BATCH, TRAINING, VALIDATION, HIDDEN = 100, 50, 200, 597, 256
NOISE = 0.2
TUNING, REPORTED = range(8), range(100, 120)
TITLES = "arm              log2 lr  strength  tried  training         test       - none    better"
IMAGES, LABELS = load_digits(return_X_y=True)


@dataclass(frozen=True)
class Arm:
    """What differs from the plain network; ``strength`` turns the grid's exponent into a number."""

    name: str
    strength: object = None
    start: int = 0
    rate: int = -9  # log2 of the first learning rate that is tried


def doubling(k: int) -> float:
    """Return a strength that doubles with each step of the grid."""
    return 2.0**k


def probability(k: int) -> float | None:
    """Return 1 - 2^(-k/2): 0.29, 0.5, 0.65, 0.75 …; below the first there is none."""
    return 1 - 2 ** (-k / 2) if k > 0 else None


def width(k: int) -> int | None:
    """Return a number of hidden units below that of the plain network."""
    return 2**k if 0 < k < 8 else None


ARMS = [
    Arm("none"),
    Arm("early stopping"),
    Arm("weight decay", doubling, 0),
    Arm("L1", doubling, -10),
    Arm("dropout", probability, 2),
    Arm("label smoothing", probability, 1),
    Arm("MixUp", doubling, 0),
    Arm("batch norm"),
    Arm("smaller network", width, 5, -7),
]


def prepare(seed: int, noise: float, hidden: int) -> list[torch.Tensor]:
    """Return images, right and given labels, the order of all batches and the first weights."""
    torch.manual_seed(seed)
    order = torch.randperm(len(IMAGES))
    X, y = torch.tensor(IMAGES, dtype=torch.float32)[order] / 16, torch.tensor(LABELS)[order]
    wrong = torch.rand(len(y)) < noise
    given = torch.where(wrong, (y + torch.randint(1, 10, y.shape)) % 10, y)
    batches = torch.cat([torch.randperm(TRAINING) for _ in range(EPOCHS)]).reshape(-1, BATCH)
    first, second = nn.Linear(64, hidden), nn.Linear(hidden, 10)
    weights = [p.detach() for p in (first.weight.T, first.bias[None], second.weight.T, second.bias[None])]
    return [X, y, given, batches, *weights]


class Nets:
    """The networks of all seeds side by side; no gradient of one depends on another."""

    def __init__(self, arm: Arm, strength: float | None, weights: list[torch.Tensor]):
        self.arm, self.strength = arm.name, strength
        self.W1, self.b1, self.W2, self.b2 = (w.clone().requires_grad_() for w in weights)
        self.gain = torch.ones_like(self.b1).requires_grad_()
        self.mean, self.variance = torch.zeros_like(self.b1), torch.ones_like(self.b1)

    def normalize(self, z: torch.Tensor, training: bool) -> torch.Tensor:
        """Batch normalization, as in nn.BatchNorm1d with its default settings; b1 is the shift."""
        mean, variance = self.mean, self.variance
        if training:
            mean, variance = z.mean(dim=1, keepdim=True), z.var(dim=1, keepdim=True, unbiased=False)
            self.mean = 0.9 * self.mean + 0.1 * mean.detach()
            self.variance = 0.9 * self.variance + 0.1 * variance.detach() * BATCH / (BATCH - 1)
        return (z - mean) / (variance + 1e-5).sqrt() * self.gain

    def logits(self, X: torch.Tensor, training: bool) -> torch.Tensor:
        """Return the logits, of shape (seeds, examples, 10)."""
        z = X @ self.W1
        if self.arm == "batch norm":
            z = self.normalize(z, training)
        h = torch.relu(z + self.b1)
        if self.arm == "dropout":
            h = nn.functional.dropout(h, self.strength, training)
        return h @ self.W2 + self.b2

    def loss(self, X: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        """Return the sum over seeds of the training loss with its penalty."""
        target = y
        if self.arm == "MixUp":
            target = one_hot(y, 10).float()
            share = torch.distributions.Beta(self.strength, self.strength).sample((len(X), 1, 1))
            order = torch.stack([torch.randperm(BATCH) for _ in X])
            which = torch.arange(len(X))[:, None]
            X = share * X + (1 - share) * X[which, order]
            target = share * target + (1 - share) * target[which, order]
        smoothing = self.strength if self.arm == "label smoothing" else 0.0
        logits = self.logits(X, training=True).flatten(0, 1)
        target = target.flatten(0, 1)
        loss = cross_entropy(logits, target, label_smoothing=smoothing, reduction="sum") / BATCH
        if self.arm == "L1":
            loss = loss + self.strength * (self.W1.abs().sum() + self.W2.abs().sum())
        return loss

    @torch.no_grad()
    def scores(self, X: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the loss and the accuracy of each seed."""
        logits = self.logits(X, training=False)
        losses = cross_entropy(logits.mT, y, reduction="none").mean(dim=1)
        return losses, (logits.argmax(2) == y).double().mean(dim=1)


def train(arm: Arm, rate: int, k: int, seeds: range, noise: float) -> list[torch.Tensor]:
    """Return each seed's accuracy on training and validation set, as labeled, and on the test set."""
    strength = arm.strength(k) if arm.strength else None
    hidden = strength if arm.name == "smaller network" else HIDDEN
    prepared = zip(*(prepare(seed, noise, hidden) for seed in seeds), strict=True)
    X, y, given, batches, *weights = map(torch.stack, prepared)
    torch.manual_seed(seeds[0])
    nets = Nets(arm, strength, weights)
    decay = strength if arm.name == "weight decay" else 0.0
    groups = [
        {"params": [nets.W1, nets.W2], "weight_decay": decay},
        {"params": [nets.b1, nets.b2, nets.gain], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=2.0**rate)
    which = torch.arange(len(seeds))[:, None]
    ends = TRAINING, TRAINING + VALIDATION

    def scores(rows: slice, labels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return nets.scores(X[:, rows], labels[:, rows])

    parameters = nets.W1, nets.b1, nets.W2, nets.b2
    least, kept = torch.full((len(seeds),), torch.inf), [w.detach().clone() for w in parameters]
    for step in range(batches.shape[1]):
        rows = batches[:, step]
        optimizer.zero_grad()
        nets.loss(X[which, rows], given[which, rows]).backward()
        optimizer.step()
        if arm.name == "early stopping" and (step + 1) % (TRAINING // BATCH) == 0:
            loss, _ = scores(slice(*ends), given)
            better = (loss < least)[:, None, None]
            least = torch.minimum(loss, least)
            kept = [torch.where(better, w.detach(), old) for w, old in zip(parameters, kept, strict=True)]
    if arm.name == "early stopping":
        nets.W1, nets.b1, nets.W2, nets.b2 = kept
    parts = (slice(ends[0]), given), (slice(*ends), given), (slice(ends[1], None), y)
    return [scores(*part)[1] for part in parts]


def tune(arm: Arm, noise: float) -> tuple[int, int, list[tuple[int, int]]]:
    """Return the best exponents of rate and strength, and all that were tried."""
    tried: dict[tuple[int, int], float] = {}

    def score(point: tuple[int, int]) -> float:
        if point not in tried:
            tried[point] = train(arm, *point, TUNING, noise)[1].mean().item()
        return tried[point]

    place = arm.rate, arm.start
    while True:
        rate, k = place
        near = [place, (rate - 1, k), (rate + 1, k)]
        if arm.strength:
            near += [(rate, j) for j in (k - 1, k + 1) if arm.strength(j) is not None]
        best = max(near, key=score)
        if best == place:
            return rate, k, sorted(tried)
        place = best


def spread(values: list[float]) -> str:
    """Return mean and standard deviation in percent."""
    return f"{100 * fmean(values):5.1f} ± {100 * stdev(values):3.1f}"


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    lines = [
        "python -m benchmarks.regularization",
        f"{date.today()}, torch {torch.__version__.split('+')[0]}, scikit-learn {sklearn.__version__}",
        f"load_digits, split {TRAINING}/{VALIDATION}/1000, 64-{HIDDEN}-10 ReLU,",
        f"AdamW, constant lr, batch {BATCH}, {EPOCHS} epochs; weights decay, biases do not.",
        "lr and strength: best mean validation accuracy",
        f"over seeds {TUNING[0]}-{TUNING[-1]}; lr in powers of 2. Accuracy in % over",
        f"seeds {REPORTED[0]}-{REPORTED[-1]}: mean ± standard deviation (n - 1);",
        f"- none: the differences, seed by seed. {100 * NOISE:.0f} % of the labels are",
        "wrong in the training and the validation set, none in the test set.",
    ]
    begin = time.monotonic()
    lines += ["", TITLES]
    plain = None
    for arm in ARMS:
        rate, k, tried = tune(arm, NOISE)
        training, _, test = (a.tolist() for a in train(arm, rate, k, REPORTED, NOISE))
        plain = plain or test
        gaps = [a - b for a, b in zip(test, plain, strict=True)]
        strength = f"{arm.strength(k):.2g}" if arm.strength else ""
        lines.append(
            f"{arm.name:15}  {rate:7}  {strength:>8}  {len(tried):5}  {100 * fmean(training):8.0f}"
            f"  {spread(test)}  {spread(gaps)}  {sum(g > 0 for g in gaps):2} of {len(gaps)}"
        )
        print(lines[-1], f"{time.monotonic() - begin:.0f} s", flush=True)
    (SNIPPETS / "training" / "regularization.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
