"""Run Python files isolated and fast: one process imports the libraries, a forked child runs each file.

Needs ``os.fork``, so Linux or macOS.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from builder import sources
from builder.findings import Finding, SourceError
from builder.paths import ROOT
from builder.runner.digits import digits_folder
from builder.runner.environment import PORTABLE, environment

IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)


@dataclass(frozen=True)
class Job:
    """A file to run, as ``python file`` would.

    ``using`` names a module whose ``run(file, **options)`` is to run it instead, ``data`` a folder that
    holds another MNIST than the small one. ``preload`` says whether what the file imports is to be there
    already; it is of no use to a job that runs the file in a process of its own. The job begins when that of
    the file ``after`` has ended, if there is one, and finds what lies in the folder ``given``.
    """

    file: Path
    using: str = ""
    options: dict | None = None
    data: Path | None = None
    timeout: float = 600
    preload: bool = True
    after: Path | None = None
    given: Path | None = None


@dataclass(frozen=True)
class Result:
    """How a job ended; ``finding`` is what is wrong with it, or None."""

    job: Job
    stdout: str
    finding: Finding | None
    seconds: float

    @property
    def error(self) -> str:
        """The finding in one line that names the file and the line, or ""."""
        return str(self.finding or "")


def run(
    jobs: Iterable[Job],
    on_result: Callable[[Result], None] | None = None,
    settings: dict[str, str] = PORTABLE,
) -> list[Result]:
    """Run all jobs, as many at a time as there are cores, and return their results in the same order.

    ``on_result`` is called for each result as it arrives; ``settings`` are variables of the environment.
    Raises SourceError when the cache cannot be written, RuntimeError when the process that imports the
    libraries ends before any job began.
    """
    jobs, results, entries = list(jobs), {}, {}

    def finish(number: int, stdout: str, error: str, line: int | None, seconds: float) -> None:
        finding = Finding(jobs[number].file, line or 0, error) if error else None
        results[number] = Result(jobs[number], stdout, finding, seconds)
        if on_result:
            on_result(results[number])

    for number, job in enumerate(jobs):
        if problem := _unfit(job.file):
            finish(number, "", problem.message, problem.line, 0)
        else:
            entries[number] = _entry(number, job) | {"after": _before(job, jobs)}
    while waiting := [entry for number, entry in entries.items() if number not in results]:
        _ask_zygote(waiting, settings, finish)
    return [results[number] for number in range(len(jobs))]


def _before(job: Job, jobs: list[Job]) -> list[int]:
    """Return the numbers of the jobs that have to end before one begins."""
    return [number for number, other in enumerate(jobs) if job.after == other.file] if job.after else []


def _unfit(file: Path) -> Finding | None:
    """Return why a file is not run at all, or None."""
    try:
        sources.read(file)
    except SourceError as error:
        return error.finding
    except OSError as error:
        return Finding(file, 0, f"cannot be read: {error.strerror}")
    return next(iter(sources.hiding(file)), None)


def _entry(number: int, job: Job) -> dict:
    source = sources.read(job.file)
    modules = {*(IMPORT.findall(source) if job.preload else ()), job.using} - {""}
    if "optim." in source and job.preload:
        modules.add("torch._dynamo")  # else the first optimizer step imports it, in every child
    entry = {"number": number, "file": str(job.file), "using": job.using, "options": job.options or {}}
    entry["data"] = str(job.data or digits_folder()) if "MNIST" in source else None
    entry["given"] = job.given and str(job.given)
    return entry | {"timeout": job.timeout, "modules": sorted(modules)}


def _ask_zygote(entries: list[dict], settings: dict[str, str], finish: Callable[..., None]) -> None:
    """Run jobs below one process that imports the libraries once; if it is ended, so are those that ran."""
    running: dict[int, str] = {}
    with tempfile.TemporaryDirectory(prefix="run-", ignore_cleanup_errors=True) as folder:
        home = Path(folder, "home")
        home.mkdir()
        zygote = subprocess.Popen(
            [sys.executable, "-m", "builder.runner.zygote"],
            cwd=ROOT,
            env=environment(home, settings) | {"TMPDIR": folder},
            start_new_session=True,  # Ctrl-C is for this process, which ends the others
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        try:
            print(json.dumps(_request(entries, folder)), file=zygote.stdin, flush=True)
            for line in zygote.stdout:
                number, *found = json.loads(line)
                if found:
                    del running[number]
                    finish(number, *found)
                else:
                    running[number] = next(entry["file"] for entry in entries if entry["number"] == number)
        finally:
            zygote.terminate()
            zygote.communicate()
    if zygote.returncode and not running:
        raise RuntimeError("the process that imports the libraries ended before it was done")
    together = ", ".join(Path(file).name for file in running.values())
    for number in list(running):
        finish(
            number, "", f"the runner was ended while it ran {together}; one of them may have done it", None, 0
        )


def _request(entries: list[dict], folder: str) -> dict:
    wanted = Counter(module for entry in entries for module in entry["modules"])
    jobs = [entry | {"folder": str(Path(folder, str(entry["number"])))} for entry in entries]
    modules = [module for module, _ in wanted.most_common()]
    return {"jobs": jobs, "modules": modules, "folder": folder, "runner": os.getpid()}
