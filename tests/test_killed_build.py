"""A build that is killed, whatever kills it, leaves no process; the next one is right."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import build
from tests.copies import change, copy_few_pages

PLOT = "snippets/autograd/plot_graph.py"
SPIN = "while True: plt.show()"
pytestmark = pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks for processes in /proc")


@pytest.fixture(scope="module")
def project(tmp_path_factory, small_site):
    """Return a copy of the project with a figure that is never ready."""
    project = copy_few_pages(tmp_path_factory.mktemp("killed") / "project")
    change(project, PLOT, "plt.show()", SPIN)
    return project


def processes_in(folder: Path) -> list[int]:
    """Return the processes that work in a folder."""
    found = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if link.resolve(strict=True).is_relative_to(folder):
                found.append(int(link.parent.name))
        except OSError:  # it has just ended, or is a stranger's
            continue
    return found


def wait_until(condition) -> bool:
    """Return whether a condition becomes true; the deadline is for a machine that is very busy."""
    deadline = time.monotonic() + 300
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.1)
    return condition()


def hear_ctrl_c() -> None:
    """Let SIGINT mean something, also where a shell has started the tests in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda s: s.name)
def test_no_process_is_left(project, tmp_path, ending):
    variables = os.environ | {"TMPDIR": str(tmp_path), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    with (tmp_path / "log").open("w") as log:
        started = subprocess.Popen(
            command, cwd=project, env=variables, stdout=log, stderr=log, preexec_fn=hear_ctrl_c
        )
        assert wait_until(lambda: processes_in(tmp_path)), "the figure is not being drawn"
        started.send_signal(ending)
        started.wait()
    assert wait_until(lambda: not processes_in(tmp_path)), processes_in(tmp_path)
    assert not (project / "site").exists()


def test_the_next_build_is_right(project, small_site):
    change(project, PLOT, SPIN, "plt.show()")
    done = build(project, project / "site")
    assert done.returncode == 0, done.stderr
    page = Path("en", "autograd", "autograd", "index.html")
    assert (project / "site" / page).read_bytes() == (small_site / page).read_bytes()
    assert not list((project / ".cache" / "built").glob("*/"))
