"""What a job may not do, refused where it tries, so that the message has its line.

These are audit hooks of Python: they work on every system, and see what goes through Python only.
"""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

from builder.runner import processes

LOOPBACK = {None, "", "localhost", "127.0.0.1", "::1", b"localhost", socket.gethostname()}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
# event: which of its arguments are paths that it changes, and where the folders stand that these start from
CHANGES = {
    "os.rename": ((0, 2), (1, 3)),
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.mkdir": ((0, 2),),
    "os.link": ((1, 3),),
    "os.symlink": ((1, 2),),
    "os.truncate": ((0, None),),
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.utime": ((0, 3),),
}
ACT_ON_NAMES = (
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
)  # not on what a link names


def refuse_network(event: str, args: tuple) -> None:
    """Audit hook: let sockets reach this machine only."""
    if event in ("socket.connect", "socket.sendto") and isinstance(args[1], tuple):
        args = args[1]
    elif event != "socket.getaddrinfo":
        return
    if args[0] not in LOOPBACK:
        raise OSError(f"snippets run without a network, {args[0]!r} is out of reach")


def signalling_only_below(keeper: int) -> Callable[[str, tuple], None]:
    """Return the audit hook that lets a job signal only what it started; ``keeper`` is its parent."""

    def refuse_signals(event: str, args: tuple) -> None:
        if event not in ("os.kill", "os.killpg") or args[1] == 0:  # signal 0 only asks
            return
        pid = abs(args[0]) or os.getpid()
        if args[0] == -1 or pid == keeper or not processes.is_below(pid, keeper):
            raise PermissionError(f"snippets end only processes that they started, {args[0]} is none")

    return refuse_signals


def writing_only_below(places: list[str]) -> Callable[[str, tuple], None]:
    """Return the audit hook that lets a job change these files and what lies below these folders only."""
    roots = [Path(place).resolve() for place in places]
    files = {root for root in roots if not root.is_dir()}

    def refuse_writing(event: str, args: tuple) -> None:
        for name, start in _changed(event, args):
            path = Path(os.fsdecode(name))
            path = path if path.is_absolute() else _folder_of(start) / path
            path = path.parent.resolve() / path.name if event in ACT_ON_NAMES else path.resolve()
            if event == "open" and path in files:
                continue
            if not any(root in path.parents for root in roots):
                raise PermissionError(f"snippets write into their working folder only, not to {path}")

    return refuse_writing


def _changed(event: str, args: tuple) -> Iterator[tuple]:
    """Yield the paths that an event changes, each with the open folder it starts from, or -1."""
    if event == "open":
        if isinstance(args[2], int) and args[2] & WRITING and not isinstance(args[0], int):
            yield args[0], -1
        return
    for path, start in CHANGES.get(event, ()):
        if not isinstance(args[path], int):
            yield args[path], -1 if start is None else args[start]


def _folder_of(start: int) -> Path:
    return Path.cwd() if start < 0 else Path(f"/proc/self/fd/{start}").readlink()
