"""Time 20 snippets through the runner against 20 plain ``python`` processes, in one run.

    python -m benchmarks.runner_speed

The snippets are the shortest of those that train, so that imports are what is measured. The plain processes
run one after another, and again as many at a time as there are cores; every process has one thread.
"""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from builder.runner import Job, run
from builder.runner.environment import environment
from builder.sources import snippets

COUNT = 20


def through_the_runner(files: list[Path]) -> float:
    """Return the wall seconds of the runner, its preloading included."""
    start = time.monotonic()
    failed = [result.error for result in run(Job(file) for file in files) if result.error]
    assert not failed, failed
    return time.monotonic() - start


def as_plain_processes(files: list[Path], at_a_time: int) -> float:
    """Return the wall seconds of one ``python`` process for each file."""

    def start_one(file: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            command, variables = [sys.executable, file], environment(Path(folder))
            subprocess.run(command, cwd=folder, env=variables, check=True, capture_output=True)

    start = time.monotonic()
    with ThreadPoolExecutor(at_a_time) as pool:
        list(pool.map(start_one, files))
    return time.monotonic() - start


def main() -> None:
    """Print the times, and each as a multiple of the runner's."""
    sources = {file: file.read_text("utf-8") for file in snippets()}
    training = [file for file, source in sources.items() if "optim." in source and "MNIST" not in source]
    shortest = sorted(run(map(Job, training)), key=lambda result: result.seconds)[:COUNT]
    files = [result.job.file for result in shortest]
    cores = os.cpu_count()
    runner = through_the_runner(files)
    print(f"{len(files)} snippets, {cores} cores")
    print(f"runner                     {runner:6.1f} s")
    for at_a_time in (1, cores):
        plain = as_plain_processes(files, at_a_time)
        print(f"processes, {at_a_time} at a time    {plain:6.1f} s  {plain / runner:5.1f} times as long")


if __name__ == "__main__":
    main()
