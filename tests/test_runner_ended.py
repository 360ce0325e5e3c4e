"""Whatever ends, and however: no process that the runner started outlives it, and no job another's end."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from builder.paths import ROOT
from builder.runner import Job, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc, and needs subreapers")


def sleeper(folder: Path, seconds: str) -> Path:
    """Return a file that never ends, with a child in a session of its own which one knows by its seconds."""
    (file := folder / f"sleeper_{seconds}.py").write_text(
        "import subprocess\n"
        f"subprocess.Popen(['sleep', '{seconds}'], start_new_session=True)\n"
        "import os\nos.fork() or os.setsid()\n"
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


@pytest.mark.parametrize(
    ("calls", "number"),
    [
        ("run([{job}])", signal.SIGINT),
        ("run([{job}])", signal.SIGTERM),
        ("run([{job}])", signal.SIGKILL),
        ("from builder.commands.record import record; record([{job}], print)", signal.SIGTERM),
    ],
)
def test_however_the_runner_ends_no_process_is_left(tmp_path, calls, number):
    seconds = f"321.{number:03}{os.getpid()}"
    job = f"Job(Path({str(sleeper(tmp_path, seconds))!r}))"
    command = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # `pytest &` ignores it
        f"from builder.runner import *; {calls.format(job=job)}"
    )
    process = subprocess.Popen([sys.executable, "-c", command], cwd=ROOT, stderr=subprocess.DEVNULL)
    wait_until(lambda: pid_of(seconds) or process.poll() is not None)
    assert process.returncode is None, "the runner ended before the snippet began"
    started = below(process.pid)
    assert len(started) >= 4, "zygote, keeper, job and what it started"
    process.send_signal(number)
    process.wait()
    wait_until(lambda: not any(map(is_running, started)))


def test_a_child_in_a_session_of_its_own_ends_with_its_job(tmp_path):
    file, seconds = tmp_path / "leaves.py", f"322.{os.getpid()}"
    file.write_text(
        f"import subprocess\nsubprocess.Popen(['sleep', '{seconds}'], start_new_session=True)\n"
        f"subprocess.run('setsid sleep {seconds} & sleep 0.2', shell=True)\n"
    )
    left = []
    (result,) = run([Job(file)], on_result=lambda _: left.append(pid_of(seconds)))
    assert (result.error, left) == ("", [None])


@pytest.mark.parametrize(
    ("above", "words"),
    [
        (2, "ended together with the process that watches it"),
        (3, "the runner was ended while it ran"),
    ],
    ids=["keeper", "zygote"],
)
def test_a_job_that_ends_a_process_above_it_fails_alone(tmp_path, above, words):
    seconds, killed = f"323.{above}{os.getpid()}", tmp_path / "killed"
    waiting = f"import os, time\nwhile not os.path.exists({str(killed)!r}):\n    time.sleep(0.1)\n"
    (other := tmp_path / "other.py").write_text(waiting + "print(1)\n")
    (last := tmp_path / "last.py").write_text(waiting + "print(2)\n")  # not begun when it happens

    def end_one_above() -> None:
        wait_until(lambda: pid_of(seconds))
        pid = pid_of(seconds)
        for _ in range(above):
            pid = parent(pid)
        os.kill(pid, signal.SIGKILL)
        killed.touch()

    threading.Thread(target=end_one_above, daemon=True).start()
    first, *others = run(
        [Job(sleeper(tmp_path, seconds)), Job(other), *[Job(other)] * os.cpu_count(), Job(last)]
    )
    assert words in first.error
    assert [each.stdout for each in others if not each.error][-1] == "2\n"
    assert pid_of(seconds) is None
