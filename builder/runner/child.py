"""What happens inside a forked child: limits, the job itself, and a report of how it ended."""

import atexit
import faulthandler
import importlib
import io
import json
import os
import resource
import runpy
import shutil
import sys
import tempfile
import threading
import traceback
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from builder.runner.digits import lay_data
from builder.runner.isolation import write_only_below
from builder.runner.messages import line_of, message_of
from builder.runner.refusals import refuse_network, signalling_only_below, writing_only_below

MEMORY_LIMIT = 8 << 30
FILE_LIMIT = 64 << 20
DEVICES = ["/dev/null", "/dev/zero", "/dev/full", "/dev/shm"]  # not all: for root there are disks among them


class Utf8Output(io.RawIOBase):
    """Standard output that refuses bytes which are not UTF-8, at the line that writes them."""

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        bytes(data).decode("utf-8")
        return os.write(1, data)


def run(job: dict, files: dict[str, BinaryIO]) -> None:
    """Run the job and leave the process; never returns.

    What it prints and reports goes into ``files``, which have no names: a job cannot delete them. Without
    a report it did not reach its end.
    """
    leave, job_process, error = os._exit, os.getpid(), None

    def report(message: str, line: int | None) -> None:
        files["report"].write(json.dumps({"error": message, "line": line}).encode())

    try:
        _connect(files)
        _limit(job, files["crash"])
        _prepare(job)
        _report_early_exit(job["file"], report)
        _execute(job)
    except BaseException as raised:
        error = raised
    try:
        if os.getpid() != job_process:  # a fork of the job that reached the end of the file, too
            _end_fork(error, leave)
        report(message_of(error) if error else "", line_of(error, job["file"]) if error else None)
    finally:
        leave(0)


def _connect(files: dict[str, BinaryIO]) -> None:
    empty = os.open(os.devnull, os.O_RDONLY)
    for number, source in enumerate((empty, files["stdout"].fileno(), files["stderr"].fileno())):
        os.dup2(source, number)
    os.close(empty)
    sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(Utf8Output(), encoding="utf-8", write_through=True)


def _limit(job: dict, crash: BinaryIO) -> None:
    with suppress(ValueError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    faulthandler.enable(crash)
    faulthandler.dump_traceback_later(job["timeout"], exit=True, file=crash)
    # since Python 3.12; the second thread is the one above, not of the job
    warnings.filterwarnings("ignore", ".* is multi-threaded, use of fork", DeprecationWarning)


def _prepare(job: dict) -> None:
    """Enter the job's own folder, with its data, and lock what lies outside."""
    os.chdir(Path(job["folder"], "work"))
    tempfile.tempdir = os.environ["TMPDIR"] = str(Path(job["folder"], "tmp"))
    if job["data"]:
        lay_data(Path("data"), Path(job["data"]))
    if job["given"]:
        shutil.copytree(job["given"], ".", dirs_exist_ok=True)
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)
    own = [job["folder"], os.environ["HOME"], *filter(os.path.exists, DEVICES)]
    if job["using"] and "folder" in job["options"]:
        own.append(job["options"]["folder"])
    write_only_below(own)
    sys.addaudithook(refuse_network)
    sys.addaudithook(signalling_only_below(os.getppid()))
    sys.addaudithook(writing_only_below(own))


def _report_early_exit(file: str, report: Callable[[str, int | None], None]) -> None:
    """Let ``os._exit`` of the job, not of its forks, say where: there is no audit event for it."""
    leave, job_process = os._exit, os.getpid()

    def exit_early(status: int) -> None:
        if os.getpid() == job_process:
            frames = (
                line
                for frame, line in traceback.walk_stack(sys._getframe())
                if frame.f_code.co_filename == file
            )
            report(f"left with os._exit({status}) before its end; take it out", next(frames, None))
        leave(status)

    os._exit = exit_early


def _execute(job: dict) -> None:
    """Run the file as ``python file`` does, to the end of its threads and of what it left to atexit."""
    try:
        if job["using"]:
            importlib.import_module(job["using"]).run(job["file"], **job["options"])
        else:
            sys.argv, sys.path[0] = [job["file"]], str(Path(job["file"]).parent)
            runpy.run_path(job["file"], run_name="__main__")
    except SystemExit as error:
        if error.code:
            raise
    threading._shutdown()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream and not stream.closed:
            stream.flush()


def _end_fork(error: BaseException | None, leave: Callable[[int], None]) -> None:
    """End a fork of the job as Python ends: what it raised goes to stderr, where it is an error, too."""
    if error:
        traceback.print_exception(error)
    leave(bool(error))
