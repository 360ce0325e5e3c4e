"""Find a value by its key among n pairs: recurrent networks and one block of attention, each at its own rate.

    python -m benchmarks.pair_recall

Writes ``snippets/sequences/pair_recall.txt``; takes twenty minutes on one core. ``benchmarks.tuning`` chooses
the learning rate of each arm from a grid of powers of 2. Tuning and reporting use different seeds; a seed
gives the first weights and all sequences, which are drawn anew for each step.

The task is a form of the associative recall of Graves, Wayne and Danihelka (2014), “Neural Turing machines”.
"""

import time
from datetime import date
from functools import partial
from statistics import fmean, stdev

import torch
from torch import nn
from torch.nn.functional import cross_entropy

from benchmarks.recall import Block
from benchmarks.tuning import tune
from builder.paths import SNIPPETS

KEYS, VALUES, WIDTH, BATCH = 32, 8, 20, 64
TUNING, REPORTED, GRID = range(4), range(100, 105), range(-9, -3)
PLANS = [(4, 1000), (16, 1000)]  # pairs, steps


class Reader(nn.Module):
    """A key and a value become one vector; after the body has read all, a linear layer names the value."""

    def __init__(self, body: nn.Module, outputs: int):
        super().__init__()
        self.key, self.value = nn.Embedding(KEYS, WIDTH), nn.Embedding(VALUES + 1, WIDTH)
        self.body, self.head = body, nn.Linear(outputs, VALUES)

    def forward(self, keys: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
        """Return logits of shape (batch, VALUES) for keys and values of shape (batch, n + 1)."""
        output = self.body(self.key(keys) + self.value(values))
        return self.head((output[0] if isinstance(output, tuple) else output)[:, -1])


def lstm(hidden: int = 32) -> nn.LSTM:
    """Return an LSTM whose forget gates start with the bias 1."""
    layer = nn.LSTM(WIDTH, hidden, batch_first=True)
    with torch.no_grad():
        layer.bias_ih_l0[hidden : 2 * hidden] = 1.0
        layer.bias_hh_l0[hidden : 2 * hidden] = 0.0
    return layer


ARMS = {
    "GRU": lambda: Reader(nn.GRU(WIDTH, 32, batch_first=True), 32),
    "LSTM, f bias 1": lambda: Reader(lstm(), 32),
    "attention": lambda: Reader(nn.Sequential(Block(WIDTH, 2), nn.LayerNorm(WIDTH)), WIDTH),
}


def sequences(count: int, pairs: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return keys and values, each of shape (count, pairs + 1), and the value that belongs to the last key.

    The last key is one of the others; the value beside it is VALUES, which says nothing.
    """
    keys = torch.rand(count, KEYS).argsort(1)[:, :pairs]
    values = torch.randint(VALUES, (count, pairs))
    place = torch.randint(pairs, (count, 1))
    question = torch.full((count, 1), VALUES)
    answer = values.gather(1, place).squeeze(1)
    return torch.cat([keys, keys.gather(1, place)], 1), torch.cat([values, question], 1), answer


def run(arm: str, pairs: int, steps: int, rate: int, seed: int) -> tuple[float, float]:
    """Train one network; return its loss and accuracy on 2000 fresh sequences."""
    torch.manual_seed(seed)
    net = ARMS[arm]()
    optimizer = torch.optim.Adam(net.parameters(), lr=2.0**rate)
    for _ in range(steps):
        keys, values, y = sequences(BATCH, pairs)
        optimizer.zero_grad()
        cross_entropy(net(keys, values), y).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
    with torch.no_grad():
        keys, values, y = sequences(2000, pairs)
        logits = net(keys, values)
        return cross_entropy(logits, y).item(), (logits.argmax(1) == y).double().mean().item()


def loss(arm: str, pairs: int, steps: int, rate: int, seed: int) -> float:
    """Return the loss that `run` returns."""
    return run(arm, pairs, steps, rate, seed)[0]


def main() -> None:
    """Write the results file."""
    torch.set_num_threads(1)
    lines = [
        "python -m benchmarks.pair_recall",
        f"{date.today()}, torch {torch.__version__.split('+')[0]}, one thread",
        f"n pairs of a key (of {KEYS}, all different) and a value (of {VALUES}), then",
        "one of the keys: which value? 32 hidden units; attention: one block",
        f"of width {WIDTH}, 2 heads, no positions.",
        f"Adam, batch {BATCH}, fresh sequences, gradient norm clipped at 1. Rate",
        f"2^k: best mean validation loss over seeds {TUNING[0]}-{TUNING[-1]} among the three",
        f"rates that are best with seed {TUNING[0]}. Accuracy in % on 2000 fresh",
        f"sequences, seeds {REPORTED[0]}-{REPORTED[-1]}: mean ± standard deviation (n - 1).",
    ]
    begin = time.monotonic()
    for pairs, steps in PLANS:
        lines += ["", f"n = {pairs}, {steps} steps"]
        lines += ["arm              parameters  grid k     k      accuracy"]
        for arm in ARMS:
            k, tried = tune(partial(loss, arm, pairs, steps), GRID, TUNING)
            scores = [100 * run(arm, pairs, steps, k, seed)[1] for seed in REPORTED]
            count = sum(p.numel() for p in ARMS[arm]().parameters())
            lines.append(
                f"{arm:16} {count:10}  {tried[0]:3} to {tried[-1]:3} {k:3}"
                f"  {fmean(scores):5.1f} ± {stdev(scores):4.1f}"
            )
            print(lines[-1], f"{time.monotonic() - begin:.0f} s", flush=True)
    path = SNIPPETS / "sequences" / "pair_recall.txt"
    path.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
