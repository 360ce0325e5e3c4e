"""Train networks of 30 hidden layers on scikit-learn's digits, each kind with its own learning rate.

    python -m benchmarks.deep_training

The rate is the one with the best mean validation accuracy over two further seeds; a rate at the end of the
grid is marked. It takes some minutes; set OMP_NUM_THREADS=1, the matrices are too small for more threads.
"""

import time
from collections.abc import Callable

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn
from torch.nn import functional

from benchmarks import results

DEPTH, WIDTH, STEPS, BATCH_SIZE, SEEDS, TUNING = 30, 64, 300, 64, 5, (100, 101)
SGD, ADAM = (
    (0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0),
    (0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1),
)


class Residual(nn.Module):
    """Add what the layers compute to their input."""

    def __init__(self, *layers: nn.Module):
        super().__init__()
        self.inner = nn.Sequential(*layers)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.inner(x)


def kaiming() -> nn.Linear:
    """Return a layer with Kaiming weights."""
    linear = nn.Linear(WIDTH, WIDTH)
    nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
    nn.init.zeros_(linear.bias)
    return linear


def plain() -> nn.Linear:
    """Return a layer with PyTorch's default weights."""
    return nn.Linear(WIDTH, WIDTH)


ARMS: dict[str, tuple[Callable[[], list[nn.Module]], type, tuple[float, ...]]] = {
    "sigmoid": (lambda: [plain(), nn.Sigmoid()], torch.optim.SGD, SGD),
    "ReLU": (lambda: [plain(), nn.ReLU()], torch.optim.SGD, SGD),
    "Adam": (lambda: [plain(), nn.ReLU()], torch.optim.Adam, ADAM),
    "Kaiming": (lambda: [kaiming(), nn.ReLU()], torch.optim.SGD, SGD),
    "batch": (lambda: [plain(), nn.BatchNorm1d(WIDTH), nn.ReLU()], torch.optim.SGD, SGD),
    "layer": (lambda: [plain(), nn.LayerNorm(WIDTH), nn.ReLU()], torch.optim.SGD, SGD),
    "residual": (lambda: [Residual(plain(), nn.ReLU())], torch.optim.SGD, SGD),
}


def accuracy(arm: str, rate: float, seed: int, train: tuple, held_out: tuple) -> float:
    """Train a network and return its accuracy on held-out data, in percent."""
    torch.manual_seed(seed)
    block, optimizer_class, _ = ARMS[arm]
    model = nn.Sequential(*(layer for _ in range(DEPTH) for layer in block()), nn.Linear(WIDTH, 10))
    optimizer = optimizer_class(model.parameters(), lr=rate)
    X, y = train
    for _ in range(STEPS):
        batch = torch.randint(len(X), (BATCH_SIZE,))
        optimizer.zero_grad()
        functional.cross_entropy(model(X[batch]), y[batch]).backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        return 100 * (model(held_out[0]).argmax(dim=1) == held_out[1]).float().mean().item()


def main() -> None:
    """Tune and run all kinds and write the file."""
    start = time.monotonic()
    X, y = load_digits(return_X_y=True)
    X = (X / 16).astype("float32")
    X, X_test, y, y_test = train_test_split(X, y, test_size=450, random_state=0, stratify=y)
    X_fit, X_val, y_fit, y_val = train_test_split(X, y, test_size=270, random_state=0, stratify=y)
    fit, validation, test = (
        tuple(map(torch.tensor, pair)) for pair in ((X_fit, y_fit), (X_val, y_val), (X_test, y_test))
    )
    columns, rates = {}, {}
    for arm, (_, _, grid) in ARMS.items():
        tried = {rate: sum(accuracy(arm, rate, seed, fit, validation) for seed in TUNING) for rate in grid}
        best = max(tried, key=tried.get)
        rates[arm] = f"{best:g}" + ("*" if best in (grid[0], grid[-1]) else "")
        columns[arm] = [accuracy(arm, best, seed, fit, test) for seed in range(SEEDS)]
        print(arm, {rate: round(total / 2, 1) for rate, total in tried.items()}, columns[arm], flush=True)
    facts = {
        "versions": results.versions("torch", "scikit-learn"),
        "processor": results.processor(),
        "seconds": f"{time.monotonic() - start:.0f}",
        "network": f"{DEPTH} hidden layers of {WIDTH}, ReLU unless named, digits 8×8",
        "training": f"{STEPS} steps, batches of {BATCH_SIZE}, SGD unless named",
        "SGD": "rates " + ", ".join(f"{rate:g}" for rate in SGD),
        "Adam": "rates " + ", ".join(f"{rate:g}" for rate in ADAM),
        "rates": ", ".join(f"{arm} {rate}" for arm, rate in rates.items()),
        "numbers": "test accuracy in percent; std with n - 1; * end of the grid",
    }
    print(results.write("backprop/deep_training", "python -m benchmarks.deep_training", facts, columns))


if __name__ == "__main__":
    main()
