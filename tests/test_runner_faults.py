"""Whatever a snippet does, the runner ends with one message that names the file and the line.

Each kind of fault is a row; the next kind is one row more.
"""

import pytest

from builder.runner import Job, run
from tests.walls import offered

TROUBLE = {
    # how a file ends
    "raises": ("x = 1\ny = x / 0\n", 2, "ZeroDivisionError"),
    "raises_deeper": ("def f():\n    raise ValueError('no')\n\n\nf()\n", 2, "ValueError: no"),
    "hangs": ("import time\ntime.sleep(10_000)\n", 2, "still running after 5 s"),
    "spins": ("x = 1\nwhile True: x += 1\n", 2, "still running after 5 s"),
    "crashes": ("import ctypes\nx = 1\nctypes.string_at(0)\n", 3, "Segmentation fault"),
    "exits": ("import sys\nsys.exit(3)\n", 2, "SystemExit: 3"),
    "exits_early": (
        "import os\nprint(1)\nos._exit(0)\nprint(2)\n",
        3,
        "left with os._exit(0) before its end",
    ),
    "exits_in_c": ("import ctypes\nctypes.CDLL(None)._exit(0)\n", None, "ended before its last line"),
    "becomes_another": ("import os\nos.execvp('true', ['true'])\n", None, "ended before its last line"),
    "killed": ("import os\nos.kill(os.getpid(), 9)\n", None, "Killed"),
    "memory": ("x = 1\ndata = bytearray(64 << 30)\n", 2, "MemoryError"),
    "fork_raises": (
        "import os\nif not os.fork():\n    print(1 / 0)\nos.wait()\n",
        3,
        "wrote to stderr: ZeroDivisionError",
    ),
    "thread_raises": (
        "import threading\nthreading.Thread(target=lambda: 1 / 0).start()\n",
        2,
        "wrote to stderr: ZeroDivisionError",
    ),
    "atexit_raises": (
        "import atexit\natexit.register(lambda: 1 / 0)\n",
        2,
        "wrote to stderr: ZeroDivisionError",
    ),
    # what it writes
    "floods": ("x = 1\nwhile True:\n    print('x' * 1000)\n", 3, "printed more than"),
    "bytes": ("import sys\nsys.stdout.buffer.write(b'\\xff')\n", 2, "UnicodeDecodeError"),
    "bytes_below": ("import os\nos.write(1, b'a\\n\\xff')\n", None, "line 2 of its output is not UTF-8"),
    "surrogate": ("x = 1\nprint('\\udc80')\n", 2, "UnicodeEncodeError"),
    "escape": ("print()\nprint('\\x1b[1mbold')\n", None, "line 2 of its output holds U+001B"),
    "carriage_return": ("print('1 %\\r2 %')\n", None, "line 1 of its output holds U+000D"),
    "line_separator": ("print('a\\u2028b')\n", None, "line 1 of its output holds U+2028"),
    "stderr": ("import sys\nprint('oops', file=sys.stderr)\n", None, "wrote to stderr: oops"),
    "stderr_unended": ("import sys\nsys.stderr.write('oops')\n", None, "wrote to stderr: oops"),
    # what it says about itself
    "lines": ("raise ValueError('one\\n  two\\x1b')\n", 1, "ValueError: one two\\x1b"),
    "says_nothing": (
        "class E(Exception):\n    def __str__(self):\n        return 1 / 0\n\n\nraise E\n",
        6,
        "E: <exception str() failed>",
    ),
    "group": (
        "raise ExceptionGroup('two', [ValueError('a'), KeyError(1)])\n",
        1,
        "ValueError: a; KeyError: 1",
    ),
    "note": ("e = ValueError('a')\ne.add_note('b')\nraise e\n", 3, "ValueError: a"),
    "long": ("raise ValueError('x' * 100_000)\n", 1, "xxx…"),
    # what it reaches for
    "network": ("import socket\nsocket.create_connection(('192.0.2.1', 80), 1)\n", 2, "without a network"),
    "asks": ("x = 1\ny = input()\n", 2, "EOFError"),
    "kills_parent": ("import os\nos.kill(os.getppid(), 9)\n", 2, "only processes that they started"),
    "kills_all": ("import os\nos.kill(-1, 9)\n", 2, "only processes that they started"),
    "kills_group": (
        "import os\nos.killpg(os.getpgid(os.getppid()), 9)\n",
        2,
        "only processes that they started",
    ),
    "writes_outside": ("x = 1\nopen('/tmp/outside', 'w')\n", 2, "working folder only, not to /tmp/outside"),
    "writes_device": ("x = 1\nopen('/dev/kmsg', 'w')\n", 2, "not to /dev/kmsg"),
    "deletes_device": ("import os\nos.remove('/dev/full')\n", 2, "not to /dev/full"),
    "writes_up": ("import os\nos.mkdir('../../outside')\n", 2, "working folder only"),
    "writes_by_link": ("import os\nos.symlink('/', 'a')\nopen('a/tmp/b', 'a')\n", 3, "not to /tmp/b"),
    "moves_outside": ("open('a', 'w')\nimport os\nos.rename('a', '/tmp/a')\n", 3, "working folder only"),
    "deletes_its_folder": ("import os, shutil\nshutil.rmtree(os.getcwd() + '/..')\n", 2, "Error"),
    "deletes_others": ("import os\nos.remove(os.__file__)\n", 2, "working folder only"),
    # the file itself
    "syntax": ("x = 1\nprint(\n", 2, "SyntaxError"),
    "indentation": ("if 1:\nx = 1\n", 2, "IndentationError"),
    "latin": (b"x = 1\ny = '\xff'\n", 2, "is not UTF-8"),
    "nul": (b"x = 1\ny = '\0'\n", 2, "holds a NUL byte"),
    "mark": (b"\xef\xbb\xbfx = 1 / 0\n", 1, "ZeroDivisionError"),
    "cr": (b"x = 1\rx = x / 0\r", 2, "ZeroDivisionError"),
    "random": ("print(1)\n", None, "hides the module random"),
    "torch": ("print(1)\n", None, "hides the module torch"),
    "absent": (None, None, "cannot be read: No such file"),
}
WALLS = {  # what only the kernel sees
    "saves_in_c": ("import torch\ntorch.save(1, '/tmp/outside.pt')\n", 2, "Permission denied"),
    "writes_below": (
        "import subprocess\nsubprocess.run(['touch', '/tmp/outside'])\n",
        None,
        "touch: cannot touch '/tmp/outside': Permission denied",
    ),
    "kills_below": (
        "import os, subprocess\nsubprocess.run(['sh', '-c', f'kill -9 {os.getppid()}'])\n",
        None,
        "Operation not permitted",
    ),
}
TROUBLE |= WALLS
TIMED = ("hangs", "spins")


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("trouble")
    for name, (source, _, _) in TROUBLE.items():
        if source is not None:
            data = source if isinstance(source, bytes) else source.encode()
            (folder / f"{name}.py").write_bytes(data)
    jobs = [Job(folder / f"{name}.py", timeout=5) for name in TIMED]
    left_out = {*TIMED} if offered()["files"] else {*TIMED, *WALLS}  # these would do what they try
    jobs += [Job(folder / f"{name}.py") for name in TROUBLE if name not in left_out]
    return {result.job.file.stem: result for result in run(jobs)}


@pytest.mark.parametrize("name", TROUBLE)
def test_one_message_names_file_and_line(results, name):
    _, line, words = TROUBLE[name]
    if name in WALLS and not offered()["files"]:
        pytest.skip("the kernel has no Landlock that keeps a process from writing and signalling")
    error = results[name].error
    place = f"{results[name].job.file}:{line}: " if line else f"{results[name].job.file}: "
    assert error.startswith(place), error
    assert words in error
    assert error.isprintable()
    assert len(error) < 500
