"""Whatever a snippet does, the runner ends with one message that names the file and the line."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builder.paths import ROOT
from builder.runner import Job, run

TROUBLE = {
    "raises": ("x = 1\ny = x / 0\n", 2, "ZeroDivisionError"),
    "raises_deeper": ("def f():\n    raise ValueError('no')\n\n\nf()\n", 2, "ValueError: no"),
    "syntax": ("x = 1\nprint(\n", 2, "SyntaxError"),
    "hangs": ("import time\ntime.sleep(10_000)\n", 2, "still running after 5 s"),
    "spins": ("x = 1\nwhile True: x += 1\n", 2, "still running after 5 s"),
    "crashes": ("import ctypes\nx = 1\nctypes.string_at(0)\n", 3, "Segmentation fault"),
    "floods": ("x = 1\nwhile True:\n    print('x' * 1000)\n", 3, "printed more than"),
    "bytes": ("import sys\nsys.stdout.buffer.write(b'\\xff')\n", 2, "UnicodeDecodeError"),
    "surrogate": ("x = 1\nprint('\\udc80')\n", 2, "UnicodeEncodeError"),
    "network": ("import socket\nsocket.create_connection(('192.0.2.1', 80), 1)\n", 2, "without a network"),
    "exits": ("import sys\nsys.exit(3)\n", 2, "SystemExit: 3"),
    "memory": ("x = 1\ndata = bytearray(64 << 30)\n", 2, "MemoryError"),
    "stderr": ("import sys\nprint('oops', file=sys.stderr)\n", None, "wrote to stderr: oops"),
    "source": (b"x = 1\ny = '\xff'\n", 2, "SyntaxError"),
}
FINE = """import os
import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    total = sum(batch.sum().item() for batch in DataLoader(torch.arange(5), num_workers=1))
    print("好", total, torch.get_num_threads(), os.listdir(), hash("a") == hash("a"))
"""


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("trouble")
    for name, (source, _, _) in TROUBLE.items():
        (folder / f"{name}.py").write_bytes(source if isinstance(source, bytes) else source.encode())
    (folder / "fine.py").write_text(FINE, "utf-8")
    jobs = [Job(folder / f"{name}.py", timeout=5) for name in ("hangs", "spins")]
    jobs += [Job(folder / f"{name}.py") for name in [*TROUBLE, "fine"] if name not in ("hangs", "spins")]
    return {result.job.file.stem: result for result in run(jobs)}


@pytest.mark.parametrize("name", TROUBLE)
def test_one_message_names_file_and_line(results, name):
    _, line, words = TROUBLE[name]
    error = results[name].error
    place = f"{results[name].job.file}:{line}: " if line else f"{results[name].job.file}: "
    assert error.startswith(place), error
    assert words in error
    assert "\n" not in error


def test_what_is_fine_stays_fine(results):
    assert results["fine"].error == ""
    assert results["fine"].stdout == "好 10 1 [] True\n"


def test_mnist_is_there_without_a_network(tmp_path):
    file = tmp_path / "mnist.py"
    file.write_text(
        "from torchvision import datasets\n"
        "for train in (True, False):\n"
        "    data = datasets.MNIST(root='data', train=train, download=True)\n"
        "    print(len(data), data[0][0].size, sorted(set(data.targets.tolist())))\n"
    )
    (result,) = run([Job(file)])
    digits = list(range(10))
    assert result.error == ""
    assert result.stdout == f"1437 (28, 28) {digits}\n360 (28, 28) {digits}\n"


def test_an_interruption_leaves_no_process_behind(tmp_path):
    sleeper, mark = tmp_path / "sleeper.py", tmp_path / "started"
    sleeper.write_text(
        f"import pathlib, subprocess\nchild = subprocess.Popen(['sleep', '321'])\n"
        f"pathlib.Path({str(mark)!r}).write_text(str(child.pid))\nchild.wait()\n"
    )
    command = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # `pytest &` ignores it
        f"from builder.runner import *; run([Job(Path({str(sleeper)!r}))])"
    )
    process = subprocess.Popen([sys.executable, "-c", command], cwd=ROOT, stderr=subprocess.DEVNULL)
    wait_until(lambda: mark.exists() and mark.read_text() or process.poll() is not None)
    assert process.returncode is None, "the runner ended before the snippet began"
    process.send_signal(signal.SIGINT)
    process.wait()
    wait_until(lambda: not is_running(int(mark.read_text())))


def wait_until(condition) -> None:
    while not condition():  # for as long as it takes: a slow machine is no broken one
        time.sleep(0.05)


def is_running(pid: int) -> bool:
    """Return whether a process runs; one that has ended and waits for its parent does not."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"  # a killed orphan may stay as one
    except (ProcessLookupError, FileNotFoundError):
        return False
