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
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from builder.paths import ROOT, shown
from builder.runner.digits import digits_folder
from builder.runner.environment import PORTABLE, environment

IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)


@dataclass(frozen=True)
class Job:
    """A file to run, as ``python file`` would.

    ``using`` names a module whose ``run(file, **options)`` is to run it instead, ``data`` a folder that
    holds another MNIST than the small one. ``preload`` says whether what the file imports is to be there
    already; it is of no use to a job that runs the file in a process of its own.
    """

    file: Path
    using: str = ""
    options: dict | None = None
    data: Path | None = None
    timeout: float = 600
    preload: bool = True


@dataclass(frozen=True)
class Result:
    """How a job ended. ``error`` is empty, or one line that names the file and the line."""

    job: Job
    stdout: str
    error: str
    seconds: float


def run(
    jobs: Iterable[Job],
    on_result: Callable[[Result], None] | None = None,
    settings: dict[str, str] = PORTABLE,
) -> list[Result]:
    """Run all jobs, as many at a time as there are cores, and return their results in the same order.

    ``on_result`` is called for each result as it arrives; ``settings`` are variables of the environment.
    Raises RuntimeError when the process that forks the children ends early.
    """
    jobs, results = list(jobs), {}
    if not jobs:
        return []
    with tempfile.TemporaryDirectory(prefix="snippets-", ignore_cleanup_errors=True) as folder:
        zygote = subprocess.Popen(
            [sys.executable, "-m", "builder.runner.zygote"],
            cwd=ROOT,
            env=environment(Path(folder), settings),
            start_new_session=True,  # so that the zygote and all it forked can be ended together
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        try:
            print(json.dumps(_request(jobs, Path(folder))), file=zygote.stdin, flush=True)
            for line in zygote.stdout:
                number, stdout, error, line_number, seconds = json.loads(line)
                place = shown(jobs[number].file) + (f":{line_number}" if line_number else "")
                error = f"{place}: {error}" if error else ""
                results[number] = Result(jobs[number], stdout, error, seconds)
                if on_result:
                    on_result(results[number])
        finally:
            os.killpg(zygote.pid, signal.SIGKILL)
            zygote.communicate()
    if len(results) < len(jobs):
        raise RuntimeError(f"the runner stopped after {len(results)} of {len(jobs)} files")
    return [results[number] for number in range(len(jobs))]


def _request(jobs: list[Job], folder: Path) -> dict:
    entries = []
    for number, job in enumerate(jobs):
        source = job.file.read_text("utf-8", errors="replace")
        modules = {*(IMPORT.findall(source) if job.preload else ()), job.using} - {""}
        if "optim." in source and job.preload:
            modules.add("torch._dynamo")  # else the first optimizer step imports it, in every child
        entry = {"file": str(job.file), "using": job.using, "options": job.options or {}}
        entry |= {"timeout": job.timeout, "folder": str(folder / str(number)), "modules": sorted(modules)}
        entry["data"] = str(job.data or digits_folder()) if "MNIST" in source else None
        entries.append(entry)
    wanted = Counter(module for entry in entries for module in entry["modules"])
    modules = [module for module, _ in wanted.most_common()]
    return {"jobs": entries, "modules": modules, "folder": str(folder)}
