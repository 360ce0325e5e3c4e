"""torchrun starts two processes: together they learn what one learns, also when one of them is killed."""

import re
import shlex
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
import torch

from builder.paths import DOCS, SNIPPETS
from builder.runner.environment import environment

PAGE = DOCS / "en/scale/distributed.md"
PATIENCE = 300  # seconds; a run takes less than ten, and a loaded machine may be slow
KILLED = """import os, runpy, signal
from torch.utils.data import DistributedSampler

def set_epoch(sampler, epoch, original=DistributedSampler.set_epoch):
    if (epoch, sampler.rank, os.environ["TORCHELASTIC_RESTART_COUNT"]) == (3, 1, "0"):
        os.kill(os.getpid(), signal.SIGKILL)
    original(sampler, epoch)

DistributedSampler.set_epoch = set_epoch
runpy.run_path({file!r}, run_name="__main__")
"""


def has_loopback():
    with suppress(OSError), socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=10).close()
        return True
    return False


pytestmark = pytest.mark.skipif(not has_loopback(), reason="processes need the loopback address 127.0.0.1")


def transcripts():
    """Return what the page shows of torchrun: for each command what it prints."""
    text = PAGE.read_text("utf-8")
    found = re.findall(r"^```console\n\$ (.*torchrun .*)\n((?:.+\n)+)```$", text, re.MULTILINE)
    return {command: printed.splitlines() for command, printed in found}


def started(folder, command):
    """Run a command in a folder of its own, and return what it prints, its errors and its status."""
    folder.mkdir()
    home = folder / "home"
    home.mkdir()
    words = shlex.split(command)
    settings = dict(word.split("=") for word in words if re.match(r"[A-Z_]+=", word))
    words = [word for word in words if word.partition("=")[0] not in settings]
    run = subprocess.Popen(
        words,
        cwd=folder,
        env=environment(home) | settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        printed, errors = run.communicate(timeout=PATIENCE)
    finally:
        run.terminate()  # torchrun then ends its workers
        with suppress(subprocess.TimeoutExpired):
            run.wait(60)
        run.kill()
    return printed.splitlines(), errors, run.returncode


def torchrun(folder, command, file):
    """Run torchrun as the page does, but for this file and without asking for the name of the machine."""
    assert command.endswith(" ddp.py")
    words = f"{shlex.quote(sys.executable)} -m torch.distributed.run --local-addr=127.0.0.1"
    start = command.removesuffix("ddp.py").replace("torchrun", words)
    return started(folder, start + shlex.quote(str(file)))


def left_over(folder):
    """Return the processes that still name the folder in their command."""
    pids = [entry for entry in Path("/proc").glob("[0-9]*") if entry.is_dir()]
    lines = {}
    for entry in pids:
        with suppress(OSError):
            lines[entry.name] = (entry / "cmdline").read_bytes()
    return [pid for pid, line in lines.items() if str(folder).encode() in line]


@pytest.fixture(scope="module")
def script(tmp_path_factory):
    folder = tmp_path_factory.mktemp("distributed")
    copied = folder / "ddp.py"
    copied.write_text((SNIPPETS / "scale/ddp.py").read_text("utf-8"), "utf-8")
    return copied


@pytest.fixture(scope="module")
def two_processes(script):
    """Run the script with two processes, once for all tests."""
    command = next(command for command in transcripts() if "--max-restarts" not in command)
    printed, errors, status = torchrun(script.parent / "two", command, script)
    assert status == 0, errors
    return transcripts()[command], printed, torch.load(script.parent / "two/ddp.pt")


def test_the_page_shows_what_two_processes_print(two_processes):
    expected, printed, _ = two_processes
    assert printed == expected


def test_two_processes_learn_what_one_learns(script, two_processes):
    printed, errors, status = started(script.parent / "one", shlex.join([sys.executable, str(script)]))
    assert status == 0, errors
    assert printed == (SNIPPETS / "scale/ddp.out").read_text("utf-8").splitlines()
    one, two = torch.load(script.parent / "one/ddp.pt"), two_processes[2]
    assert one["epoch"] == two["epoch"] == 5
    # float32, and two processes round the sums of a batch in another order
    torch.testing.assert_close(two["model"], one["model"], rtol=0, atol=1e-5)


def test_a_run_with_a_killed_worker_resumes_and_ends_with_the_same_weights(script, two_processes):
    command = next(command for command in transcripts() if "--max-restarts=1" in command)
    killed = script.parent / "killed.py"
    killed.write_text(KILLED.format(file=str(script)), "utf-8")
    printed, errors, status = torchrun(script.parent / "killed", command, killed)
    assert status == 0, errors
    assert "failed (exitcode: -9) local_rank: 1" in errors
    assert printed == transcripts()[command]
    resumed, whole = torch.load(script.parent / "killed/ddp.pt"), two_processes[2]
    torch.testing.assert_close(resumed, whole, rtol=0, atol=0)


def test_no_process_is_left(script, two_processes):
    assert not left_over(script.parent)
