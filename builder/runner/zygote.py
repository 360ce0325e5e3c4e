"""Import the heavy libraries once, then fork a keeper with a child for every job.

The runner starts this file as a process of its own. It reads one JSON request from standard input and
writes a JSON list for each job that begins, with its number, and another when it has ended.
"""

import importlib
import json
import os
import select
import shutil
import signal
import sys
from contextlib import suppress
from typing import TextIO

from builder.runner import isolation, keeper, processes

ALLOWED = {"builder", "matplotlib", "numpy", "sklearn", "torch", "torchvision"}
KILLED = "ended together with the process that watches it; end only what the file itself started"


def preload(name: str) -> None:
    """Import what jobs will need. Only imports: one torch operation here hangs the children."""
    with suppress(Exception):  # the job itself will fail on it, with its file and line
        if name.partition(".")[0] == "torchvision":
            importlib.import_module("builder.runner.torchvision_cpu").prepare()
        if name.partition(".")[0] in ALLOWED:
            importlib.import_module(name)


def serve(request: dict, answers: TextIO, keepers: dict[int, int]) -> None:
    """Run the jobs, as many at a time as there are cores; a job starts when what it imports is there.

    Returns early when the runner has gone. ``keepers`` are the running ones, by process.
    """
    missing, pending, running = request["modules"], list(request["jobs"]), {}
    while pending or running:
        places = os.cpu_count() - len(running) - bool(missing)  # importing takes a core, too
        unfinished = {job["number"] for job in pending} | {number for number, *_ in running.values()}
        ready = [job for job in pending if not set(job["modules"]) & set(missing)]
        ready = [job for job in ready if not unfinished.intersection(job["after"])]
        for job in ready[: max(places, 0)]:
            pending.remove(job)
            print(json.dumps([job["number"]]), file=answers, flush=True)
            pid, pipe = keeper.start(job)
            running[pipe] = job["number"], pid, bytearray()
            keepers[pid] = pipe
        patience = None  # to wait for the next end of a job, if there is nothing else to do
        if missing:
            preload(missing.pop(0))
            patience = 0
        for pipe in select.select([0, *running], [], [], patience)[0]:
            if pipe == 0:  # nothing but its end comes after the request
                return
            number, pid, answer = running[pipe]
            if part := os.read(pipe, 1 << 16):
                answer += part
                continue
            os.close(pipe)
            os.waitpid(pid, 0)
            del running[pipe], keepers[pid]
            if not answer:
                processes.end_descendants((), spared=keepers)
            found = json.loads(answer) if answer else ["", KILLED, None, 0]
            print(json.dumps([number, *found]), file=answers, flush=True)


def main() -> None:
    """Serve one request; end all that it started and leave nothing in its folder, however this ends."""
    request, keepers = json.loads(sys.stdin.readline() or "{}"), {}
    if not request:
        return

    def end(*_) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        processes.end_descendants(keepers, signal.SIGTERM)
        shutil.rmtree(request["folder"], ignore_errors=True)
        os._exit(0)

    signal.signal(signal.SIGTERM, end)
    processes.adopt_orphans()
    isolation.leave_network()
    processes.end_with_parent(request["runner"], signal.SIGTERM)
    os.chdir(request["folder"])  # matplotlib reads a matplotlibrc where it is imported
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints while it is imported is no answer
    with suppress(BrokenPipeError):
        serve(request, answers, keepers)
    end()


if __name__ == "__main__":
    main()
