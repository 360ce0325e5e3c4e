"""The runner runs what is fine as Python does, leaves no process behind, and works in any place."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from builder import cache
from builder.findings import SourceError
from builder.paths import ROOT
from builder.runner import Job, digits, run

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's walls and /proc are Linux's")
FINE = {
    "loads": (
        """import os
import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    total = sum(batch.sum().item() for batch in DataLoader(torch.arange(5), num_workers=1))
    print("好", total, torch.get_num_threads(), os.listdir(), hash("a") == hash("a"))
""",
        "好 10 1 [] True\n",
    ),
    "distributes": (
        """import os
import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank):
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "29500"}
    dist.init_process_group("gloo", rank=rank, world_size=2)
    x = torch.ones(1)
    dist.all_reduce(x)
    if rank == 0:
        print(x.item())
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.start_processes(work, nprocs=2, start_method="fork")
""",
        "2.0\n",
    ),
    "profiles": (
        "import torch\nfrom torch.profiler import profile\nwith profile() as p:\n    torch.ones(2).sum()\n"
        "print(any('sum' in event.key for event in p.key_averages()))\n",
        "True\n",
    ),
    "exits": ("import sys\nprint(1)\nsys.exit(0)\n", "1\n"),
    "forks": ("import os\nif os.fork():\n    os.wait()\nprint(1)\n", "1\n1\n"),
    "ends_its_child": (
        "import subprocess\nchild = subprocess.Popen(['sleep', '100'])\nchild.kill()\nprint(child.wait())\n",
        "-9\n",
    ),
    "ends_a_fork": ("import os\nif not os.fork():\n    os._exit(7)\nprint(os.wait()[1] >> 8)\n", "7\n"),
    "threads": (
        "import threading, time\n\n\ndef later():\n    time.sleep(0.1)\n    print('late')\n\n\n"
        "threading.Thread(target=later).start()\n",
        "late\n",
    ),
    "writes": (
        "import os, tempfile\nfrom pathlib import Path\nPath('a').mkdir()\nPath('a', 'b').write_text('1')\n"
        "Path('a', 'b').replace('c')\nPath(os.environ['HOME'], 'd').write_text('2')\n"
        "with tempfile.TemporaryDirectory() as folder:\n    Path(folder, 'e').write_text('3')\n"
        "open(os.devnull, 'w').write('4')\nprint(Path('c').read_text(), os.path.exists(folder))\n",
        "1 False\n",
    ),
    "unknown_sign": ("print('\\ufffd')\n", "\ufffd\n"),
    "deletes_its_work": ("import os, shutil\nshutil.rmtree(os.getcwd())\nprint(1)\n", "1\n"),
}
if sys.platform == "linux":
    FINE["sees_loopback_only"] = (
        "import socket, subprocess, sys\ncode = 'import socket; print(socket.if_nameindex())'\n"
        "print(subprocess.check_output([sys.executable, '-c', code], text=True), end='')\n",
        "[(1, 'lo')]\n",
    )


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fine")
    for name, (source, _) in FINE.items():
        (folder / f"{name}.py").write_text(source, "utf-8")
    return {result.job.file.stem: result for result in run(Job(folder / f"{name}.py") for name in FINE)}


@pytest.mark.parametrize("name", FINE)
def test_what_is_fine_stays_fine(results, name):
    assert results[name].error == ""
    assert results[name].stdout == FINE[name][1]


def test_mnist_is_there_without_a_network(tmp_path):
    file = tmp_path / "mnist.py"
    file.write_text(
        "from torchvision import datasets\n"
        "for train in (True, False):\n"
        "    data = datasets.MNIST(root='data', train=train, download=True)\n"
        "    print(len(data), data[0][0].size, sorted(set(data.targets.tolist())))\n"
    )
    (result,) = run([Job(file)])
    numbers = list(range(10))
    assert result.error == ""
    assert result.stdout == f"1437 (28, 28) {numbers}\n360 (28, 28) {numbers}\n"


def test_damaged_digits_are_made_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "CACHE", tmp_path)
    file = next((digits.digits_folder() / digits.FOLDER).glob("train-images*"))
    good = file.read_bytes()
    file.write_bytes(good[:1000])
    digits.digits_folder()
    assert file.read_bytes() == good


def test_a_cache_that_cannot_be_written_is_one_message(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(cache, "CACHE", tmp_path / "file")
    with pytest.raises(SourceError, match=r"file/digits: cannot be written \(.*\)"):
        digits.digits_folder()


def sleeper(folder: Path, seconds: str) -> Path:
    """Return a file that never ends, with a child in a session of its own which one knows by its seconds."""
    (file := folder / f"sleeper_{seconds}.py").write_text(
        "import subprocess\n"
        f"subprocess.Popen(['sleep', '{seconds}'], start_new_session=True)\n"
        "while True:\n    pass\n"
    )
    return file


def pid_of(seconds: str) -> int | None:
    """Return the sleeping process."""
    wanted = b"sleep\0" + seconds.encode() + b"\0"
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and (folder / "cmdline").read_bytes() == wanted:
                return int(folder.name)
        except OSError:
            continue
    return None


def parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def below(pid: int) -> list[int]:
    """Return the processes below one."""
    found, pids = [pid], [int(folder.name) for folder in Path("/proc").iterdir() if folder.name.isdigit()]
    for above in found:
        for each in pids:
            try:
                if parent(each) == above:
                    found.append(each)
            except OSError:
                continue
    return found[1:]


def wait_until(condition) -> None:
    while not condition():  # for as long as it takes: a slow machine is no broken one
        time.sleep(0.05)


def is_running(pid: int) -> bool:
    """Return whether a process runs; one that has ended and waits for its parent does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@LINUX_ONLY
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_however_the_runner_ends_no_process_is_left(tmp_path, number):
    seconds = f"321.{number:03}{os.getpid()}"
    command = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # `pytest &` ignores it
        f"from builder.runner import *; run([Job(Path({str(sleeper(tmp_path, seconds))!r}))])"
    )
    process = subprocess.Popen([sys.executable, "-c", command], cwd=ROOT, stderr=subprocess.DEVNULL)
    wait_until(lambda: pid_of(seconds) or process.poll() is not None)
    assert process.returncode is None, "the runner ended before the snippet began"
    started = below(process.pid)
    assert len(started) == 4, "zygote, keeper, job and what it started"
    process.send_signal(number)
    process.wait()
    wait_until(lambda: not any(map(is_running, started)))


@LINUX_ONLY
def test_a_child_in_a_session_of_its_own_ends_with_its_job(tmp_path):
    file, seconds = tmp_path / "leaves.py", f"322.{os.getpid()}"
    file.write_text(
        f"import subprocess\nsubprocess.Popen(['sleep', '{seconds}'], start_new_session=True)\n"
        f"subprocess.run('setsid sleep {seconds} & sleep 0.2', shell=True)\n"
    )
    left = []
    (result,) = run([Job(file)], on_result=lambda _: left.append(pid_of(seconds)))
    assert (result.error, left) == ("", [None])


@LINUX_ONLY
@pytest.mark.parametrize(
    ("above", "words"),
    [
        (2, "ended together with the process that watches it"),
        (3, "the runner was ended while it ran"),
    ],
    ids=["keeper", "zygote"],
)
def test_a_job_that_ends_a_process_above_it_fails_alone(tmp_path, above, words):
    seconds = f"323.{above}{os.getpid()}"
    (quick := tmp_path / "quick.py").write_text("print(1)\n")
    (slow := tmp_path / "slow.py").write_text("import time\ntime.sleep(5)\nprint(2)\n")

    def end_one_above() -> None:
        wait_until(lambda: pid_of(seconds))
        pid = pid_of(seconds)
        for _ in range(above):
            pid = parent(pid)
        os.kill(pid, signal.SIGKILL)

    threading.Thread(target=end_one_above, daemon=True).start()
    first, *others = run(
        [Job(sleeper(tmp_path, seconds)), Job(quick), *[Job(quick)] * os.cpu_count(), Job(slow)]
    )
    assert words in first.error
    assert [other.stdout for other in others if not other.error][-1] == "2\n"
    assert pid_of(seconds) is None


def test_two_runs_at_once_do_not_disturb_each_other(tmp_path):
    results = []
    (file := tmp_path / "writes.py").write_text(
        "import time\nopen('a', 'x').write('1')\ntime.sleep(1)\nprint(1)\n"
    )
    threads = [threading.Thread(target=lambda: results.extend(run([Job(file)] * 2))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(result.stdout, result.error) for result in results] == [("1\n", "")] * 4


@pytest.mark.parametrize("name", ["a space", "中文", "a:colon", "a#hash", "100%25"])
def test_the_project_may_lie_anywhere(tmp_path, name):
    place = tmp_path / name
    shutil.copytree(ROOT / "builder", place / "builder", ignore=shutil.ignore_patterns("__pycache__"))
    (place / "snippets" / "chapter").mkdir(parents=True)
    (place / "snippets" / "chapter" / "adds.py").write_text(
        "import numpy as np\nprint(np.ones(2).sum())\n1 / 0\n"
    )
    code = (
        "from builder.runner import *\nfrom builder.paths import SNIPPETS\n"
        "(result,) = run([Job(SNIPPETS / 'chapter' / 'adds.py')])\nprint(result.stdout, result.error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=place, capture_output=True, encoding="utf-8")
    assert (done.stderr, done.stdout) == (
        "",
        "2.0\n snippets/chapter/adds.py:3: ZeroDivisionError: division by zero\n",
    )
