"""Import the heavy libraries once, then fork a child for every job.

runner.py starts this file as a process of its own. It reads one JSON request from standard input and
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

from builder import child

OUTPUT_LIMIT = 1_000_000
ALLOWED = {"matplotlib", "numpy", "sklearn", "torch", "torchvision"}


def preload(modules: list[str]) -> None:
    """Import what the jobs will need. Only imports: one torch operation here hangs the children."""
    for name in modules:
        root = name.split(".")[0]
        with suppress(ImportError):  # the job itself will fail on it, with its file and line
            if root == "torchvision":
                importlib.import_module("builder.torchvision_cpu").prepare()
            if root in ALLOWED:
                importlib.import_module(name)


def serve(request: dict) -> None:
    """Run the jobs, as many at a time as the request allows."""
    preload(request["modules"])
    pending, running = request["jobs"][::-1], {}
    while pending or running:
        while pending and len(running) < request["workers"]:
            job = pending.pop()
            Path(job["folder"]).mkdir()
            if (pid := os.fork()) == 0:
                child.run(job)
            running[pid] = job, time.monotonic()
        pid, status = os.wait()
        job, start = running.pop(pid)
        seconds = round(time.monotonic() - start, 2)
        print(json.dumps({"name": job["name"], "seconds": seconds} | ending(job, status)), flush=True)


def ending(job: dict, status: int) -> dict:
    """Describe how a child ended; ``error`` is empty when all went well."""
    printed = {name: Path(job["folder"], name).read_bytes() for name in ("stdout", "stderr")}
    text = {name: data[:OUTPUT_LIMIT].decode(errors="replace") for name, data in printed.items()}
    error, line = child.read_report(job)
    code = os.waitstatus_to_exitcode(status)
    if max(map(len, printed.values())) > OUTPUT_LIMIT:
        error = f"printed more than {OUTPUT_LIMIT:,} bytes"
    elif not error and code:
        error = signal.strsignal(-code) if code < 0 else f"ended with exit status {code}"
    elif not error and text["stderr"]:
        error = "wrote to stderr: " + text["stderr"].strip().split("\n")[0]
    elif not error and "\ufffd" in text["stdout"]:
        line_number = text["stdout"].partition("\ufffd")[0].count("\n") + 1
        error = f"line {line_number} of its output is not UTF-8"
    return {"stdout": text["stdout"], "error": error, "line": line}


if __name__ == "__main__":
    serve(json.loads(sys.stdin.readline()))
