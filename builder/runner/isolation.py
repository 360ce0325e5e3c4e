"""What the kernel keeps from a job and all that it starts: the network, other processes, files elsewhere.

Where the kernel offers none of this, on macOS or in a container that forbids it, ``refusals`` alone are left;
these hold for the Python process of the job, and not for programs that it starts.
"""

import ctypes
import fcntl
import os
import socket
import struct
from pathlib import Path

from builder.runner.processes import LINUX

NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000  # of unshare(2)
GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1  # of a network interface
NO_NEW_PRIVILEGES = 38  # of prctl(2)
CREATE_RULESET, ADD_RULE, RESTRICT_SELF, PATH_BENEATH = 444, 445, 446, 1  # of Landlock
WRITE_FILE, TRUNCATE = 1 << 1, 1 << 14
CHANGE_FOLDER = sum(1 << bit for bit in range(4, 14))  # remove, make and move whatever a folder can hold
SIGNALS = 1 << 1


def leave_network() -> bool:
    """Leave this process a network of its own, with a loopback only; return whether the system allows it.

    The process must have one thread. Tries in a child first: what fails halfway cannot be undone.
    """
    if not LINUX:
        return False
    if (pid := os.fork()) == 0:
        try:
            _enter_empty_network()
            os._exit(0)
        finally:
            os._exit(1)
    if os.waitpid(pid, 0)[1]:
        return False
    _enter_empty_network()
    return True


def _enter_empty_network() -> None:
    libc, user, group = ctypes.CDLL(None), os.getuid(), os.getgid()
    if libc.unshare(NEW_NETWORK):
        if libc.unshare(NEW_USER | NEW_NETWORK):
            raise OSError("the system allows no network of one's own")
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")  # so that files keep their owner
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    with socket.socket() as any_socket:
        asked = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, GET_FLAGS, asked))[1]
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sh14x", b"lo", flags | UP))


def write_only_below(places: list[str]) -> bool:
    """Let this process and all that it starts write to these places only, and signal only each other.

    A place is a folder with all below it, or a file. Return whether the kernel does so; it needs Landlock, of
    Linux 6.2 for files and 6.12 for signals.
    """
    if not LINUX:
        return False
    libc = ctypes.CDLL(None)
    version = libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    if version < 3:
        return False
    rights = WRITE_FILE | TRUNCATE | CHANGE_FOLDER
    attributes = struct.pack("QQQ", rights, 0, SIGNALS) if version >= 6 else struct.pack("Q", rights)
    rules = libc.syscall(CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    for path in places:
        place, allowed = os.open(path, os.O_PATH), rights if Path(path).is_dir() else WRITE_FILE | TRUNCATE
        libc.syscall(ADD_RULE, rules, PATH_BENEATH, struct.pack("=Qi", allowed, place), 0)
        os.close(place)
    libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    done = libc.syscall(RESTRICT_SELF, rules, 0) == 0
    os.close(rules)
    return done
