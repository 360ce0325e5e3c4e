"""The process between the zygote and a job: it ends all that the job started, and tells how the job ended.

A keeper takes the blow for the others: a job that kills its parent ends its own keeper only.
"""

import json
import os
import re
import signal
import tempfile
import time
from pathlib import Path
from typing import BinaryIO

from builder.runner import child, processes
from builder.runner.messages import one_line

OUTPUT_LIMIT = 1_000_000
GRACE = 10  # seconds after the timeout, for a job that stopped even the thread that watches the time
UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def start(job: dict) -> tuple[int, int]:
    """Fork a keeper for a job; return its process and the pipe on which it answers, as one JSON list."""
    zygote, (answer, question) = os.getpid(), os.pipe()
    if (pid := os.fork()) == 0:
        try:
            found = keep(job, zygote, question)
        except Exception as error:
            found = "", one_line(f"could not be run: {error}"), None, 0
        with os.fdopen(question, "w", encoding="utf-8") as pipe:
            json.dump(found, pipe)
        os._exit(0)
    os.close(question)
    return pid, answer


def keep(job: dict, zygote: int, question: int) -> tuple[str, str, int | None, float]:
    """Run a job in a child; return what it printed, an error or "", the line of it, and the seconds.

    ``question`` is the keeper's end of the pipe; the child lets go of it, so that it closes with the keeper.
    """
    running: list[int] = []

    def end(*_) -> None:
        processes.end_descendants(running)
        os._exit(1)

    os.setpgid(0, 0)
    signal.signal(signal.SIGTERM, end)
    processes.adopt_orphans()
    processes.end_with_parent(zygote, signal.SIGTERM)
    for name in ("work", "tmp"):
        Path(job["folder"], name).mkdir(parents=True)
    names = ("stdout", "stderr", "crash", "report")
    files = {name: tempfile.TemporaryFile(dir=job["folder"], buffering=0) for name in names}  # noqa: SIM115
    begin, me = time.monotonic(), os.getpid()
    if (pid := os.fork()) == 0:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        os.close(question)
        os.setpgid(0, 0)
        processes.end_with_parent(me, signal.SIGKILL)
        child.run(job, files)
    running.append(pid)
    code = _ended(pid, job["timeout"] + GRACE)
    processes.end_descendants(running)
    seconds = round(time.monotonic() - begin, 2)
    return *ending(job, code, {name: _content(file) for name, file in files.items()}), seconds


def _ended(pid: int, latest: float) -> int | None:
    """Wait for the job; return its exit code, or None if it had to be ended."""
    late = []

    def end(*_) -> None:
        late.append(True)
        os.kill(pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, latest)
    status = os.waitpid(pid, 0)[1]
    signal.setitimer(signal.ITIMER_REAL, 0)
    return None if late else os.waitstatus_to_exitcode(status)


def _content(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read(OUTPUT_LIMIT + 1)


def ending(job: dict, code: int | None, written: dict[str, bytes]) -> tuple[str, str, int | None]:
    """Describe how a child ended: what it printed, an error or "", and the line of the error."""
    stdout, stderr = (written[name][:OUTPUT_LIMIT].decode(errors="replace") for name in ("stdout", "stderr"))
    trace = written["crash"].decode(errors="replace")
    file = job["file"].encode("ascii", "backslashreplace").decode()  # as faulthandler writes it
    line = re.search(rf'File "{re.escape(file)}", line (\d+)', trace)
    found = {"error": "", "line": int(line[1]) if line else None}
    if written["report"]:
        found = json.loads(written["report"])
    if max(len(written["stdout"]), len(written["stderr"])) > OUTPUT_LIMIT:
        found["error"] = f"printed more than {OUTPUT_LIMIT:,} bytes"
    elif trace.startswith("Timeout") or code is None:
        found["error"] = f"still running after {job['timeout']:g} s"
    elif not written["report"]:
        found["error"] = _without_report(code)
    if not found["error"] and stderr:
        found = _complaint(stderr, job["file"])
    return stdout, one_line(found["error"] or _unshowable(written["stdout"])), found["line"]


def _complaint(stderr: str, file: str) -> dict:
    """Return what a job wrote to stderr: its first line, or of a traceback the last, with the place."""
    lines = stderr.strip().split("\n")
    places = re.findall(rf'File "{re.escape(file)}", line (\d+)', stderr)
    said = lines[-1] if "Traceback (most recent call last):" in lines else lines[0]
    return {"error": f"wrote to stderr: {said}", "line": int(places[-1]) if places else None}


def _without_report(code: int) -> str:
    if code < 0:
        return signal.strsignal(-code) or f"ended by signal {-code}"
    return f"ended before its last line, with exit status {code}; let it run to its end"


def _unshowable(output: bytes) -> str:
    """Return what is wrong with the characters of an output, or ""."""
    try:
        text = output.decode()
    except UnicodeDecodeError as error:
        return f"line {output.count(10, 0, error.start) + 1} of its output is not UTF-8"
    if found := UNSHOWABLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        return (
            f"line {line} of its output holds U+{ord(found[0]):04X}, which no page can show; print its repr()"
        )
    return ""
