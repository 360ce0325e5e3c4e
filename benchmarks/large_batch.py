"""Train one network with large batches by SGD, LARS, AdamW and LAMB, and with small ones by SGD and AdamW.

    python -m benchmarks.large_batch

Writes ``snippets/optimizers/large_batch.txt``. LARS and LAMB are those of the snippets. Every arm sees the
same number of examples and has its own learning rate: the one with the least mean validation loss over the
seeds for tuning, from a grid of powers of two that grows until its best value lies inside and is then refined
to steps of a quarter power. What is reported is the accuracy on a test set that took no part in this, over
other seeds.
"""

import io
import math
import runpy
from contextlib import redirect_stdout
from datetime import date
from statistics import mean, stdev

import sklearn
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

from builder.paths import SNIPPETS

EPOCHS, TRAINING, VALIDATION = 20, 1000, 397  # the other 400 images are for the test
TUNING, REPORTED = range(5), range(100, 110)
ARMS = [(500, "SGD"), (500, "LARS"), (500, "AdamW"), (500, "LAMB"), (25, "SGD"), (25, "AdamW")]
START = {"SGD": -4, "LARS": -3, "AdamW": -8, "LAMB": -6}  # log2 of the first rates that are tried


def snippet_class(name: str) -> type:
    """Return the optimizer that a snippet defines."""
    with redirect_stdout(io.StringIO()):
        return runpy.run_path(str(SNIPPETS / "optimizers" / f"{name.lower()}.py"))[name]


LARS, LAMB = snippet_class("LARS"), snippet_class("LAMB")


def optimizer_for(name: str, model: nn.Module, lr: float) -> torch.optim.Optimizer:
    """Return the optimizer; LARS and LAMB leave the biases to SGD and AdamW."""
    matrices = [p for p in model.parameters() if p.ndim > 1]
    biases = [p for p in model.parameters() if p.ndim == 1]
    groups = [{"params": matrices}, {"params": biases, "adapt": False}]
    if name == "SGD":
        return torch.optim.SGD(model.parameters(), lr, momentum=0.9)
    if name == "AdamW":
        return torch.optim.AdamW(model.parameters(), lr, weight_decay=0.0)
    if name == "LARS":
        return LARS(groups, lr, momentum=0.9, trust=0.02)
    return LAMB(groups, lr, weight_decay=0.0)


def splits() -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Return training, validation and test set of scikit-learn's digits, always the same."""
    digits = load_digits()
    X = torch.tensor(digits.data, dtype=torch.float32) / 16
    y = torch.tensor(digits.target)
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
    parts = order.split([TRAINING, VALIDATION, len(X) - TRAINING - VALIDATION])
    return [(X[part], y[part]) for part in parts]


def train(name: str, batch: int, lr: float, seed: int, sets: list) -> tuple[float, float]:
    """Return the validation loss and the test accuracy of one run."""
    torch.manual_seed(seed)
    sizes = [64, 128, 128, 128]
    layers = [[nn.Linear(a, b), nn.ReLU()] for a, b in zip(sizes, sizes[1:], strict=False)]
    model = nn.Sequential(*sum(layers, []), nn.Linear(128, 10))
    optimizer = optimizer_for(name, model, lr)
    (X, y), validation, test = sets
    total = EPOCHS * TRAINING // batch
    warm = math.ceil(total / 10)
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda t: min((t + 1) / warm, (total - t) / (total - warm))
    )
    for _ in range(EPOCHS):
        for part in torch.randperm(TRAINING).split(batch):
            optimizer.zero_grad()
            cross_entropy(model(X[part]), y[part]).backward()
            optimizer.step()
            scheduler.step()
    model.eval()
    with torch.no_grad():
        loss = cross_entropy(model(validation[0]), validation[1]).item()
        right = (model(test[0]).argmax(dim=1) == test[1]).float().mean().item()
    return loss if math.isfinite(loss) else math.inf, right


def tune(name: str, batch: int, sets: list) -> tuple[float, dict[float, float]]:
    """Return log2 of the best rate, which lies inside the grid, and the mean validation loss of each rate."""
    losses: dict[float, float] = {}

    def try_around(center: float, step: float, reach: int) -> float:
        for power in (center + step * i for i in range(-reach, reach + 1)):
            if power not in losses:
                losses[power] = mean(train(name, batch, 2.0**power, seed, sets)[0] for seed in TUNING)
        return min(losses, key=losses.get)

    center: float = START[name]
    while (best := try_around(center, 1, 2)) != center:
        center = best
    return try_around(center, 0.25, 3), losses


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    sets = splits()
    lines = [
        "python -m benchmarks.large_batch",
        f"{date.today()}  torch {torch.__version__.split('+')[0]}  scikit-learn {sklearn.__version__}  CPU",
        f"digits 1000/397/400  MLP 64-128-128-128-10  {EPOCHS} epochs",
        "warm-up 10 %, then linear decay to 0",
        "momentum 0.9  weight decay 0  LARS trust 0.02  LAMB phi identity",
        "LARS and LAMB leave the biases to SGD and AdamW",
        f"rates: powers of 2, refined to quarter powers, tuned on seeds {TUNING[0]}-{TUNING[-1]}",
        f"test accuracy on seeds {REPORTED[0]}-{REPORTED[-1]}: mean, standard deviation (n - 1)",
        "",
        "batch  steps  optimizer  grid (log2)  best rate  accuracy     sd",
    ]
    for batch, name in ARMS:
        best, losses = tune(name, batch, sets)
        right = [train(name, batch, 2.0**best, seed, sets)[1] for seed in REPORTED]
        lines.append(
            f"{batch:5}  {EPOCHS * TRAINING // batch:5}  {name:9}  {min(losses):4.0f} to {max(losses):3.0f}"
            f"  {2.0**best:9.2g}  {mean(right):8.3f}  {stdev(right):5.3f}"
        )
        print(lines[-1], {k: round(v, 3) for k, v in sorted(losses.items())}, flush=True)
    (SNIPPETS / "optimizers" / "large_batch.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
