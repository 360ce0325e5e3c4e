"""Import the heavy libraries once, then fork a child for every job.

The runner starts this file as a process of its own. It reads one JSON request from standard input and
writes one JSON line for each job that ends.
"""

import importlib
import json
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

from builder.runner import child

OUTPUT_LIMIT = 1_000_000
ALLOWED = {"builder", "matplotlib", "numpy", "sklearn", "torch", "torchvision"}


def preload(name: str) -> None:
    """Import what jobs will need. Only imports: one torch operation here hangs the children."""
    with suppress(ImportError):  # the job itself will fail on it, with its file and line
        if name.partition(".")[0] == "torchvision":
            importlib.import_module("builder.runner.torchvision_cpu").prepare()
        if name.partition(".")[0] in ALLOWED:
            importlib.import_module(name)


def serve(request: dict) -> None:
    """Run the jobs, as many at a time as there are cores; a job starts when what it imports is there."""
    os.chdir(request["folder"])  # matplotlib reads a matplotlibrc where it is imported
    missing, pending, running = request["modules"], list(enumerate(request["jobs"])), {}
    while pending or running:
        places = os.cpu_count() - len(running) - bool(missing)  # importing takes a core, too
        ready = [item for item in pending if not set(item[1]["modules"]) & set(missing)]
        for number, job in ready[: max(places, 0)]:
            pending.remove((number, job))
            Path(job["folder"]).mkdir()
            if (pid := os.fork()) == 0:
                child.run(job)
            running[pid] = number, job, time.monotonic()
        if missing:
            preload(missing[0])
            del missing[0]
        if running:
            pid, status = os.waitpid(-1, os.WNOHANG if missing else 0)
            if pid:
                number, job, start = running.pop(pid)
                stdout, error, line = ending(job, os.waitstatus_to_exitcode(status))
                seconds = round(time.monotonic() - start, 2)
                print(json.dumps([number, stdout, error, line, seconds]), flush=True)


def ending(job: dict, code: int) -> tuple[str, str, int | None]:
    """Describe how a child ended: what it printed, an error or "", and the line of the error."""
    printed = [Path(job["folder"], name).read_bytes() for name in ("stdout", "stderr")]
    stdout, stderr = (data[:OUTPUT_LIMIT].decode(errors="replace") for data in printed)
    error, line = child.read_report(job)
    if max(map(len, printed)) > OUTPUT_LIMIT:
        error = f"printed more than {OUTPUT_LIMIT:,} bytes"
    elif not error and code:
        error = signal.strsignal(-code) if code < 0 else f"ended with exit status {code}"
    elif not error and stderr:
        error = "wrote to stderr: " + stderr.strip().split("\n")[0]
    elif not error and "\ufffd" in stdout:
        before = stdout.partition("\ufffd")[0].count("\n")
        error = f"line {before + 1} of its output is not UTF-8"
    return stdout, error, line


if __name__ == "__main__":
    serve(json.loads(sys.stdin.readline()))
