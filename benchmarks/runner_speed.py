"""Time 20 snippets through the runner against 20 plain ``python`` processes, in one run.

    python -m benchmarks.runner_speed

Both sides use as many processes at a time as there are cores, and one thread in each.
"""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from builder.commands.record import snippets
from builder.runner import ENVIRONMENT, Job, run

COUNT = 20
SECONDS_AT_MOST = 1.0  # the libraries are what is measured here, not a long training


def through_the_runner(files: list[Path]) -> float:
    """Return the wall seconds of the runner, its preloading included."""
    start = time.monotonic()
    failed = [result.error for result in run(Job(file) for file in files) if result.error]
    assert not failed, failed
    return time.monotonic() - start


def as_plain_processes(files: list[Path]) -> float:
    """Return the wall seconds of one ``python`` process for each file."""

    def start_one(file: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            environment = os.environ | ENVIRONMENT
            subprocess.run(
                [sys.executable, file], cwd=folder, env=environment, check=True, capture_output=True
            )

    start = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(start_one, files))
    return time.monotonic() - start


def main() -> None:
    """Print both times and their ratio."""
    plain = [file for file in snippets() if "MNIST" not in file.read_text("utf-8")]  # needs no data laid out
    quick = [r.job.file for r in run(map(Job, plain)) if r.seconds <= SECONDS_AT_MOST and not r.error]
    # those that train come first: they import the most
    files = sorted(quick, key=lambda file: "optim." not in file.read_text("utf-8"))[:COUNT]
    runner, processes = through_the_runner(files), as_plain_processes(files)
    print(f"{len(files)} snippets, {os.cpu_count()} cores")
    print(f"runner           {runner:6.1f} s")
    print(f"plain processes  {processes:6.1f} s")
    print(f"ratio            {runner / processes:6.2f}")


if __name__ == "__main__":
    main()
