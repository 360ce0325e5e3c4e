"""Import the heavy libraries once, then fork a child for every job.

runner.py starts this file as a process of its own. It reads one JSON request from standard input,
writes one JSON line for each job that ends, and stops all children when its input closes, so that
nothing survives a runner that was interrupted.
"""

import contextlib
import importlib
import json
import os
import selectors
import shutil
import signal
import sys
import time
from pathlib import Path

from builder import child

OUTPUT_LIMIT = 1_000_000
ALLOWED = {"matplotlib", "numpy", "sklearn", "torch", "torchvision"}


def preload(modules: list[str]) -> None:
    """Import what the jobs will need. Only imports: one torch operation here hangs the children."""
    for name in modules:
        root = name.split(".")[0]
        if root in ALLOWED:
            try:
                if root == "torchvision":
                    from builder import torchvision_cpu

                    torchvision_cpu.prepare()
                importlib.import_module(name)
            except ImportError:
                pass  # the job itself will fail on it, with its file and line


class Running:
    """A forked child, with what it has printed so far."""

    def __init__(self, job: dict):
        self.job, self.start, self.stopped = job, time.monotonic(), ""
        self.printed = {"stdout": bytearray(), "stderr": bytearray()}
        pipes = {name: os.pipe() for name in self.printed}
        self.pid = os.fork()
        if self.pid == 0:
            child.run(job, pipes["stdout"][1], pipes["stderr"][1])
        for _, write_end in pipes.values():
            os.close(write_end)
        self.streams = {pipes[name][0]: name for name in pipes}

    def read(self, descriptor: int) -> bool:
        """Take what the child printed; return False at the end of the stream."""
        chunk = os.read(descriptor, 65536)
        self.printed[self.streams[descriptor]] += chunk
        if sum(map(len, self.printed.values())) > OUTPUT_LIMIT:
            self.stop(f"printed more than {OUTPUT_LIMIT // 1000} kB")
            return False
        return bool(chunk)

    def stop(self, reason: str) -> None:
        """Abort the child: faulthandler then writes the line at which it was."""
        if not self.stopped:
            self.stopped, self.deadline = reason, time.monotonic() + 2
            os.kill(self.pid, signal.SIGABRT)

    def check_time(self) -> None:
        """Stop the child when its time is over; kill it when it does not listen."""
        if self.stopped and time.monotonic() > self.deadline:
            self.kill()
        elif time.monotonic() - self.start > self.job["timeout"]:
            self.stop(f"still running after {self.job['timeout']} s")

    def kill(self) -> None:
        """End the child and whatever it started: it leads a process group of its own."""
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass

    def result(self, status: int) -> dict:
        """Describe how the child ended; ``error`` is empty when all went well."""
        stdout, stderr = (bytes(text) for text in self.printed.values())
        error, where = child.read_report(self.job)
        code = os.waitstatus_to_exitcode(status)
        if self.stopped:
            error = self.stopped
        elif not error and code < 0:
            error = signal.strsignal(-code)
        elif not error and code > 0:
            error = f"ended with exit status {code}"
        elif not error and stderr:
            error = "wrote to stderr: " + stderr.decode(errors="replace").strip().splitlines()[0]
        elif not error and "\ufffd" in (text := stdout.decode(errors="replace")):
            line = text[: text.index("\ufffd")].count("\n") + 1
            error = f"line {line} of the output is not UTF-8"
        return {
            "name": self.job["name"],
            "seconds": round(time.monotonic() - self.start, 2),
            "stdout": stdout.decode(errors="backslashreplace"),
            "error": error,
            "line": where,
        }


def serve(request: dict) -> None:
    """Run the jobs, as many at a time as the request allows."""
    preload(request["modules"])
    pending, running = list(request["jobs"]), {}
    selector = selectors.DefaultSelector()
    selector.register(sys.stdin, selectors.EVENT_READ, None)
    try:
        while pending or running:
            while pending and len(running) < request["workers"]:
                process = Running(pending.pop(0))
                running[process.pid] = process
                for descriptor in process.streams:
                    selector.register(descriptor, selectors.EVENT_READ, process)
            for key, _ in selector.select(timeout=0.02):
                if key.data is None:
                    return
                if not key.data.read(key.fd):
                    selector.unregister(key.fd)
            for process in list(running.values()):
                process.check_time()
                pid, status = os.waitpid(process.pid, os.WNOHANG)
                if pid:
                    process.kill()
                    drain(process, selector)
                    del running[pid]
                    print(json.dumps(process.result(status)), flush=True)
                    shutil.rmtree(process.job["cwd"], ignore_errors=True)
    finally:
        for process in running.values():
            process.kill()


def drain(process: Running, selector: selectors.BaseSelector) -> None:
    """Read what is left in the pipes of a child that has ended."""
    for descriptor in process.streams:
        if descriptor in selector.get_map():
            selector.unregister(descriptor)
            while not process.stopped and process.read(descriptor):
                pass
        os.close(descriptor)


if __name__ == "__main__":
    for job in (request := json.loads(sys.stdin.readline()))["jobs"]:
        Path(job["cwd"]).mkdir(parents=True)
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):  # the runner is gone or going
        serve(request)
