"""Time what is said to be faster against the plain version, on one thread of a CPU; write the results file.

    OMP_NUM_THREADS=1 python -m benchmarks.faster

Each pair runs in turns, so that other work on the machine hits both. The time is that of the process on the
processor. A ratio compares two neighboring runs; below 1 the change is faster.
"""

import os
import time
from collections.abc import Callable
from datetime import date
from statistics import median, stdev
from tempfile import TemporaryDirectory

import torch
from torch import nn
from torch.nn.functional import cross_entropy, gelu

from benchmarks import results
from builder.paths import SNIPPETS

REPEATS = 25
Pair = tuple[Callable[[], object], Callable[[], object]]


def seconds(run: Callable[[], object]) -> float:
    """Return the processor time of one call."""
    start = time.process_time()
    run()
    return time.process_time() - start


def training_step(autocast: bool) -> Callable[[], None]:
    """Return a step of a wide MLP, if asked for under autocast to bfloat16."""
    torch.manual_seed(0)
    hidden = [nn.Linear(512, 1024), nn.ReLU(), nn.Linear(1024, 1024), nn.ReLU()]
    model = nn.Sequential(*hidden, nn.Linear(1024, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    X, y = torch.randn(256, 512), torch.randint(10, (256,))

    def step() -> None:
        optimizer.zero_grad()
        with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
            loss = cross_entropy(model(X), y)
        loss.backward()
        optimizer.step()

    return step


def optimizer_step(**how: bool) -> Callable[[], None]:
    """Return a step of AdamW on 200 small tensors."""
    parameters = [nn.Parameter(torch.randn(64, 64)) for _ in range(200)]
    for parameter in parameters:
        parameter.grad = torch.randn(64, 64)
    return torch.optim.AdamW(parameters, **how).step


def convolutions() -> Pair:
    """Return a small CNN on images with the channels first, and with the channels last."""
    torch.manual_seed(0)

    def network() -> nn.Sequential:
        layers = [nn.Conv2d(3, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1)]
        return nn.Sequential(*layers).requires_grad_(False)

    X, first = torch.randn(32, 3, 32, 32), network()
    last = network().to(memory_format=torch.channels_last)
    X_last = X.to(memory_format=torch.channels_last)
    return lambda: first(X), lambda: last(X_last)


def inference() -> dict[str, Pair]:
    """Return a forward pass with and without a graph, and image by image against a batch."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10))
    X = torch.randn(64, 256)

    def without_graph() -> None:
        with torch.inference_mode():
            model(X)

    def one_by_one() -> None:
        with torch.inference_mode():
            for x in X.split(1):
                model(x)

    return {
        "inference_mode, forward pass": (lambda: model(X), without_graph),
        "64 at once, not one by one": (one_by_one, without_graph),
    }


def compiled() -> tuple[float, Pair]:
    """Return the seconds of compilation, and a chain of cheap operations as it is and compiled."""
    torch.manual_seed(0)
    x, scale, shift = torch.randn(3, 512, 512).unbind()

    def chain(x: torch.Tensor) -> torch.Tensor:
        return gelu(x * scale + shift) * scale + shift

    fast, start = torch.compile(chain), time.monotonic()
    with TemporaryDirectory() as empty:  # no code from an earlier run
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = empty
        fast(x)
    return time.monotonic() - start, (lambda: chain(x), lambda: fast(x))


def main() -> None:
    """Time all pairs and write the file."""
    torch.set_num_threads(1)
    compilation, chains = compiled()
    pairs: dict[str, Pair] = {
        "bf16 autocast, training step": (training_step(False), training_step(True)),
        "channels_last, convolutions": convolutions(),
        "AdamW foreach=True": (optimizer_step(foreach=False), optimizer_step(foreach=True)),
        "AdamW fused=True": (optimizer_step(foreach=False), optimizer_step(fused=True)),
        **inference(),
        "torch.compile, cheap operations": chains,
    }
    lines = [
        "python -m benchmarks.faster",
        f"{date.today()}, {results.versions('torch')}",
        results.processor(),
        f"processor time, {REPEATS} pairs in turns after 3 to warm up;",
        "ratio: changed over plain, median and sd (n - 1);",
        f"compiling took {compilation:.0f} s beforehand, with the C++ compiler",
        "",
        "change                             plain ms  ratio     sd",
    ]
    for name, (plain, changed) in pairs.items():
        for _ in range(3):
            plain(), changed()
        timed = [(seconds(plain), seconds(changed)) for _ in range(REPEATS)]
        ratios = [after / before for before, after in timed]
        before = 1000 * median(before for before, _ in timed)
        lines.append(f"{name:33}  {before:8.2f}  {median(ratios):5.2f}  {stdev(ratios):5.2f}")
        print(lines[-1], flush=True)
    (SNIPPETS / "scale" / "faster.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
