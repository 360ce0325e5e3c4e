"""Remember the first of T bits: recurrent networks and a small transformer, each with its own tuned rate.

    python -m benchmarks.recall gates
    python -m benchmarks.recall attention

Writes ``snippets/sequences/recall_gates.txt`` or ``recall_attention.txt``; each takes half an hour on one
core. ``benchmarks.tuning`` chooses the learning rate of each arm from a grid of powers of 2. Tuning and
reporting use different seeds; a seed gives the first weights and all sequences, drawn anew for each step.
"""

import sys
import time
from datetime import date
from functools import partial
from statistics import fmean, stdev

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, scaled_dot_product_attention

from benchmarks.tuning import tune
from builder.paths import SNIPPETS

BATCH, TUNING, REPORTED, GRID = 64, range(20), range(100, 120), range(-9, -2)


class Recurrent(nn.Module):
    """A recurrent layer and a linear layer that reads its last output."""

    def __init__(self, kind: type[nn.RNNBase], forget_bias: float | None = None, hidden: int = 32):
        super().__init__()
        self.layer = kind(1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)
        if forget_bias is not None:
            with torch.no_grad():
                self.layer.bias_ih_l0[hidden : 2 * hidden] = forget_bias
                self.layer.bias_hh_l0[hidden : 2 * hidden] = 0.0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one logit for each sequence."""
        return self.head(self.layer(x)[0][:, -1]).squeeze(1)


class Block(nn.Module):
    """Pre-norm: attention and a small network, each added to what came in."""

    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return a sequence of the shape of x."""
        parts = self.qkv(self.norm1(x)).chunk(3, dim=-1)
        q, k, v = (t.unflatten(-1, (self.heads, -1)).transpose(1, 2) for t in parts)
        y = scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).flatten(2))
        return x + self.mlp(self.norm2(x))


class Transformer(nn.Module):
    """One block with learned positions; a linear layer reads its last output."""

    def __init__(self, length: int, width: int = 20, heads: int = 2):
        super().__init__()
        self.embed = nn.Linear(1, width)
        self.positions = nn.Parameter(torch.randn(length, width))
        self.block, self.norm = Block(width, heads), nn.LayerNorm(width)
        self.head = nn.Linear(width, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one logit for each sequence."""
        return self.head(self.norm(self.block(self.embed(x) + self.positions))[:, -1]).squeeze(1)


def orthogonal() -> Recurrent:
    """Return an RNN whose recurrent matrix turns its state without shrinking it (Le et al., 2015, used I)."""
    net = Recurrent(nn.RNN)
    nn.init.orthogonal_(net.layer.weight_hh_l0)
    return net


ARMS = {
    "RNN": lambda _: Recurrent(nn.RNN),
    "RNN, orthogonal": lambda _: orthogonal(),
    "GRU": lambda _: Recurrent(nn.GRU),
    "LSTM": lambda _: Recurrent(nn.LSTM),
    "LSTM, f bias 1": lambda _: Recurrent(nn.LSTM, 1.0),
    "LSTM, f bias 3": lambda _: Recurrent(nn.LSTM, 3.0),
    "transformer": Transformer,
}
# Length, steps, arms
PLANS = {
    "gates": [(20, 500, list(ARMS)[:6]), (20, 2000, ["LSTM"])],
    "attention": [(20, 500, ["LSTM, f bias 1", "transformer"]), (60, 500, ["GRU", *list(ARMS)[4:]])],
}


def sequences(count: int, length: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return random signs, of shape (count, length, 1), and whether each first sign is positive."""
    x = torch.randint(0, 2, (count, length, 1)) * 2.0 - 1
    return x, (x[:, 0, 0] > 0).float()


def run(arm: str, length: int, steps: int, rate: int, seed: int) -> tuple[float, float]:
    """Train one network; return its loss and accuracy on 2000 fresh sequences."""
    torch.manual_seed(seed)
    net = ARMS[arm](length)
    optimizer = torch.optim.Adam(net.parameters(), lr=2.0**rate)
    for _ in range(steps):
        x, y = sequences(BATCH, length)
        optimizer.zero_grad()
        binary_cross_entropy_with_logits(net(x), y).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
    with torch.no_grad():
        x, y = sequences(2000, length)
        logits = net(x)
        accuracy = ((logits > 0) == (y > 0.5)).double().mean()
        return binary_cross_entropy_with_logits(logits, y).item(), accuracy.item()


def loss(arm: str, length: int, steps: int, rate: int, seed: int) -> float:
    """Return the loss that `run` returns."""
    return run(arm, length, steps, rate, seed)[0]


def main() -> None:
    """Write the results file of one plan."""
    torch.set_num_threads(1)
    plan = sys.argv[1]
    lines = [
        f"python -m benchmarks.recall {plan}",
        f"{date.today()}, torch {torch.__version__.split('+')[0]}, one thread",
        "Random signs; the first is the label. 32 hidden units; transformer:",
        "one block of width 20, 2 heads, learned positions.",
        f"Adam, batch {BATCH}, fresh sequences, gradient norm clipped at 1. Rate",
        f"2^k: best mean validation loss over seeds {TUNING[0]}-{TUNING[-1]} among the three",
        f"rates that are best over {len(TUNING[::4])} of them. Accuracy in %",
        f"on 2000 fresh sequences, seeds {REPORTED[0]}-{REPORTED[-1]}: mean ± standard",
        "deviation (n - 1); solved: at least 99 %.",
    ]
    begin = time.monotonic()
    for length, steps, arms in PLANS[plan]:
        lines += ["", f"T = {length}, {steps} steps"]
        lines += ["arm             parameters  grid k     k      accuracy  solved"]
        for arm in arms:
            k, tried = tune(partial(loss, arm, length, steps), GRID, TUNING)
            scores = [run(arm, length, steps, k, seed)[1] for seed in REPORTED]
            count = sum(p.numel() for p in ARMS[arm](length).parameters())
            solved = sum(score >= 0.99 for score in scores)
            lines.append(
                f"{arm:15} {count:10}  {tried[0]:3} to {tried[-1]:3} {k:3}"
                f"  {100 * fmean(scores):5.1f} ± {100 * stdev(scores):4.1f}  {solved:2} of {len(scores)}"
            )
            print(lines[-1], f"{time.monotonic() - begin:.0f} s", flush=True)
    path = SNIPPETS / "sequences" / f"recall_{plan}.txt"
    path.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
