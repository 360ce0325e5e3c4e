"""Processes below this one: none outlives it, whatever session it moved to.

Linux hands orphans to the nearest subreaper above them and signals the death of a parent; macOS has neither,
there a process that leaves the group of its job is not found.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

LINUX = sys.platform == "linux"
SET_PARENT_DEATH_SIGNAL, SET_CHILD_SUBREAPER = 1, 36  # of prctl(2)


def adopt_orphans() -> None:
    """Become the parent of every process below this one that loses its own."""
    if LINUX:
        ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def end_with_parent(parent: int, number: int) -> None:
    """Let this process get a signal when its parent ends, or now if it has ended already."""
    if LINUX:
        ctypes.CDLL(None).prctl(SET_PARENT_DEATH_SIGNAL, number, 0, 0, 0)
    if os.getppid() != parent:
        os.kill(os.getpid(), number)


def end_descendants(known: Iterable[int], number: int = signal.SIGKILL, spared: Iterable[int] = ()) -> None:
    """End all processes below this one, but for spared children, and wait until they are gone.

    ``known`` are children of its own; without subreapers these get the signal, each with its group.
    """
    if not LINUX:
        for pid in known:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, number)
    while LINUX and (
        pids := set(children()) - set(spared)
    ):  # the children of those that end come here in the next round
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        _reap(pids)
    _reap(known)


def _reap(pids: Iterable[int]) -> None:
    for pid in pids:
        with suppress(ChildProcessError):
            os.waitpid(pid, 0)


def children() -> list[int]:
    """Return the children of this process."""
    me = os.getpid()
    pids = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    return [pid for pid in pids if parent(pid) == me]


def parent(pid: int) -> int | None:
    """Return the parent of a process, None if there is no such process."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[1])
    except OSError:
        return None


def is_below(pid: int, ancestor: int) -> bool:
    """Return whether a process was started below another; true also when it is not there any more."""
    above = parent(pid)
    while above and above != ancestor:
        above = parent(above)
    return above is None or above == ancestor
