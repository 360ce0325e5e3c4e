"""What happens inside a forked child: limits, the job itself, and a report of what went wrong."""

import atexit
import faulthandler
import io
import json
import os
import re
import resource
import runpy
import socket
import sys
import traceback
from pathlib import Path

MEMORY_LIMIT = 8 << 30
FILE_LIMIT = 256 << 20
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
        host = args[1][0]
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    if host not in LOOPBACK:
        raise OSError(f"snippets run without a network, {host!r} is out of reach")


def run(job: dict, stdout: int, stderr: int) -> None:
    """Run the job and leave the process; never returns."""
    os.setsid()
    os.dup2(stdout, 1)
    os.dup2(stderr, 2)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    work = Path(job["cwd"], "work")
    work.mkdir()
    crash = open(Path(job["cwd"], "crash"), "w")  # noqa: SIM115: faulthandler needs it until the end
    faulthandler.enable(crash)
    sys.stdout = io.TextIOWrapper(Utf8Output(), encoding="utf-8", write_through=True)
    status = 1
    try:
        if job["data"]:
            from builder.digits import lay_data

            lay_data(work / "data", Path(job["data"]))
        if "torch" in sys.modules:
            sys.modules["torch"].set_num_threads(1)
        os.chdir(work)
        sys.addaudithook(refuse_network)
        if job["figure"]:
            from builder.draw import draw

            draw(job)
        else:
            sys.argv, sys.path[0] = [job["file"]], str(Path(job["file"]).parent)
            runpy.run_path(job["file"], run_name="__main__")
        atexit._run_exitfuncs()
        status = 0
    except BaseException as error:
        status = 0 if isinstance(error, SystemExit) and not error.code else 1
        report = {"error": describe(error), "line": line_of(error, job["file"])}
        if status:
            Path(job["cwd"], "report").write_text(json.dumps(report), "utf-8")
    finally:
        sys.stderr.flush()
        os._exit(status)


def describe(error: BaseException) -> str:
    """Return the error as the last line of a traceback shows it."""
    return traceback.format_exception_only(error)[-1].strip()


def line_of(error: BaseException, file: str) -> int | None:
    """Return the last line of ``file`` that the error passed through."""
    if isinstance(error, SyntaxError) and error.filename == file:
        return error.lineno
    frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno for f in reversed(frames) if f.filename == file), None)


def read_report(job: dict) -> tuple[str, int | None]:
    """Return the error and the line that a child left behind, in the zygote."""
    report, crash = Path(job["cwd"], "report"), Path(job["cwd"], "crash")
    if report.exists():
        found = json.loads(report.read_text("utf-8"))
        return found["error"], found["line"]
    trace = crash.read_text("utf-8", errors="replace") if crash.exists() else ""
    line = re.search(rf'File "{re.escape(job["file"])}", line (\d+)', trace)
    return "", int(line[1]) if line else None
