"""A folder for one build; those that killed builds left behind are taken away."""

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from builder.paths import CACHE

LOCK = ".lock"


@contextmanager
def scratch(kind: str) -> Iterator[Path]:
    """Give an empty folder of this process alone, below .cache/kind, and remove it in the end."""
    home = CACHE / kind
    home.mkdir(parents=True, exist_ok=True)
    with (home / LOCK).open("w") as gate:
        fcntl.flock(
            gate, fcntl.LOCK_EX
        )  # else another build takes the folder for a leftover before it is locked
        for leftover in home.glob("*/"):
            if not _in_use(leftover):
                shutil.rmtree(leftover, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(dir=home))
        lock = (folder / LOCK).open("w")
        fcntl.flock(lock, fcntl.LOCK_EX)  # the system lets go of it when the process ends, however it ends
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.close()


def _in_use(folder: Path) -> bool:
    try:
        with (folder / LOCK).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:  # the process was killed before it locked the folder
        return False
    return False
