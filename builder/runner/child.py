"""What happens inside a forked child: limits, the job itself, and a report of what went wrong."""

import atexit
import faulthandler
import importlib
import io
import json
import os
import re
import resource
import runpy
import socket
import sys
import traceback
from contextlib import suppress
from pathlib import Path

from builder.runner.digits import lay_data

MEMORY_LIMIT = 8 << 30
FILE_LIMIT = 64 << 20
LOOPBACK = {None, "", "localhost", "127.0.0.1", "::1", b"localhost", socket.gethostname()}


class Utf8Output(io.RawIOBase):
    """Standard output that refuses bytes which are not UTF-8, at the line that writes them."""

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        bytes(data).decode("utf-8")
        return os.write(1, data)


def refuse_network(event: str, args: tuple) -> None:
    """Audit hook: let sockets reach this machine only."""
    if event in ("socket.connect", "socket.sendto") and isinstance(args[1], tuple):
        args = args[1]
    elif event != "socket.getaddrinfo":
        return
    if args[0] not in LOOPBACK:
        raise OSError(f"snippets run without a network, {args[0]!r} is out of reach")


def run(job: dict) -> None:
    """Run the job and leave the process; never returns."""
    folder, status = Path(job["folder"]), 1
    for number, name in enumerate(("stdout", "stderr"), start=1):
        os.dup2(os.open(folder / name, os.O_WRONLY | os.O_CREAT), number)
    with suppress(ValueError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    crash = (folder / "crash").open("w")
    faulthandler.enable(crash)
    faulthandler.dump_traceback_later(job["timeout"], exit=True, file=crash)
    sys.stdout = io.TextIOWrapper(Utf8Output(), encoding="utf-8", write_through=True)
    try:
        (folder / "work").mkdir()
        os.chdir(folder / "work")
        if job["data"]:
            lay_data(Path("data"), Path(job["data"]))
        if "torch" in sys.modules:
            sys.modules["torch"].set_num_threads(1)
        sys.addaudithook(refuse_network)
        if job["using"]:
            importlib.import_module(job["using"]).run(job["file"], **job["options"])
        else:
            sys.argv, sys.path[0] = [job["file"]], str(Path(job["file"]).parent)
            runpy.run_path(job["file"], run_name="__main__")
        atexit._run_exitfuncs()
        status = 0
    except BaseException as error:
        status = 0 if isinstance(error, SystemExit) and not error.code else 1
        if status:
            message = traceback.format_exception_only(error)[-1].strip()
            report = json.dumps({"error": message, "line": line_of(error, job["file"])})
            (folder / "report").write_text(report, "utf-8")
    finally:
        os._exit(status)


def line_of(error: BaseException, file: str) -> int | None:
    """Return the line of ``file`` that the error names, or else the last that it passed through."""
    if getattr(error, "filename", None) == file and getattr(error, "lineno", None):
        return error.lineno
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in reversed(frames) if frame.filename == file), None)


def read_report(job: dict) -> tuple[str, int | None]:
    """Return the error and the line that a child left behind, in the zygote."""
    report, crash = Path(job["folder"], "report"), Path(job["folder"], "crash")
    if report.exists():
        found = json.loads(report.read_text("utf-8"))
        return found["error"], found["line"]
    trace = crash.read_text("utf-8", errors="replace")
    line = re.search(rf'File "{re.escape(job["file"])}", line (\d+)', trace)
    error = f"still running after {job['timeout']:g} s" if trace.startswith("Timeout") else ""
    return error, int(line[1]) if line else None
