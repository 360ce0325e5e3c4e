"""Run Python files isolated and fast: one process imports the libraries, a forked child runs each file.

Needs ``os.fork``, so Linux or macOS.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from builder.digits import digits_folder
from builder.paths import ROOT, shown

IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)
ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
}


@dataclass(frozen=True)
class Job:
    """A file to run; ``figure`` holds the options of draw.py when it is to be drawn."""

    file: Path
    figure: dict | None = None
    data: Path | None = None
    timeout: float = 120
    name: str = ""


@dataclass(frozen=True)
class Result:
    """How a job ended. ``error`` is empty, or one line that names the file and the line."""

    job: Job
    stdout: str
    error: str
    seconds: float = field(compare=False)


def run(
    jobs: Iterable[Job],
    workers: int | None = None,
    on_result: Callable[[Result], None] | None = None,
) -> list[Result]:
    """Run all jobs and return their results in the order of the jobs.

    ``on_result`` is called for each result as it arrives. Raises RuntimeError when the process that
    forks the children ends early.
    """
    by_name, results = {job.name or str(job.file): job for job in jobs}, {}
    if not by_name:
        return []
    with tempfile.TemporaryDirectory(prefix="snippets-", ignore_cleanup_errors=True) as folder:
        zygote = subprocess.Popen(
            [sys.executable, "-m", "builder.zygote"],
            cwd=ROOT,
            env={key: value for key, value in os.environ.items() if key != "DISPLAY"} | ENVIRONMENT,
            start_new_session=True,  # so that the zygote and all it forked can be ended together
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        try:
            request = _request(by_name, Path(folder), workers or os.cpu_count() or 1)
            print(json.dumps(request), file=zygote.stdin, flush=True)
            for line in zygote.stdout:
                answer = json.loads(line)
                result = results[answer["name"]] = _result(by_name[answer["name"]], answer)
                if on_result:
                    on_result(result)
        finally:
            os.killpg(zygote.pid, signal.SIGKILL)
            zygote.communicate()
    if len(results) < len(by_name):
        raise RuntimeError(f"the runner stopped after {len(results)} of {len(by_name)} files")
    return [results[name] for name in by_name]


def _request(jobs: dict[str, Job], folder: Path, workers: int) -> dict:
    sources = {name: job.file.read_text("utf-8", errors="replace") for name, job in jobs.items()}
    modules = {module for source in sources.values() for module in IMPORT.findall(source)}
    if any(job.figure for job in jobs.values()):
        modules |= {"matplotlib.pyplot", "matplotlib.backends.backend_svg"}
    if any("torch.optim" in source or "optim." in source for source in sources.values()):
        modules.add("torch._dynamo")  # else the first optimizer step imports it, in every child
    return {
        "workers": workers,
        "modules": sorted(modules),
        "jobs": [
            {
                "name": name,
                "file": str(job.file),
                "figure": job.figure,
                "data": str(job.data or digits_folder()) if "MNIST" in sources[name] else None,
                "timeout": job.timeout,
                "folder": str(folder / str(number)),
            }
            for number, (name, job) in enumerate(jobs.items())
        ],
    }


def _result(job: Job, answer: dict) -> Result:
    error = answer["error"]
    if error:
        line = f":{answer['line']}" if answer["line"] else ""
        error = f"{shown(job.file)}{line}: {error}"
    return Result(job, answer["stdout"], error, answer["seconds"])
