"""The runner runs what is fine as Python does, and works in any place."""

import shutil
import subprocess
import sys
import threading

import pytest

from builder import cache
from builder.findings import SourceError
from builder.paths import ROOT
from builder.runner import Job, digits, run
from tests.walls import offered

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
LOOPBACK_ONLY = """import socket, subprocess, sys
code = 'import socket; print(socket.if_nameindex())'
print(subprocess.check_output([sys.executable, '-c', code], text=True), end='')
"""


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


@pytest.mark.skipif(not offered()["network"], reason="the system allows no network of one's own")
def test_what_a_job_starts_sees_the_loopback_only(tmp_path):
    (tmp_path / "network.py").write_text(LOOPBACK_ONLY, "utf-8")
    (result,) = run([Job(tmp_path / "network.py")])
    assert (result.error, result.stdout) == ("", "[(1, 'lo')]\n")


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
