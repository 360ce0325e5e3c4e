"""Read a file once as long as it is as it was: a build asks for most files several times."""

import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
YOUNG = 2_000_000_000  # nanoseconds in which a file may change twice without a change of its times


def once_as_it_is(read: Callable[[Path], T]) -> Callable[[Path], T]:
    """Keep what a function reads of each file until the file changes; what it raises is not kept."""
    kept: dict[Path, tuple[tuple[int, int, int], T]] = {}

    @wraps(read)
    def again(path: Path) -> T:
        try:
            status = path.stat()
        except OSError:
            return read(path)
        if time.time_ns() - status.st_ctime_ns < YOUNG:
            return read(path)
        state = status.st_ino, status.st_ctime_ns, status.st_size
        if path not in kept or kept[path][0] != state:
            kept[path] = state, read(path)
        return kept[path][1]

    return again
