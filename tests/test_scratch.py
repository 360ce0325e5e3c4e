"""Two builds at a time have a folder each; what a killed one left behind goes."""

import subprocess
import sys

import pytest

from builder import scratch
from builder.paths import ROOT

HOLD = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from builder import scratch
scratch.CACHE = Path({cache!r})
with scratch.scratch("built") as folder:
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path):
    """Return another process that holds a folder, and the name of that folder."""
    code = HOLD.format(root=str(ROOT), cache=str(tmp_path))
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", code], **pipes) as process:
        yield process, tmp_path / "built" / process.stdout.readline().strip().rpartition("/")[2]
        process.kill()


def test_two_at_a_time(tmp_path, monkeypatch, other):
    monkeypatch.setattr(scratch, "CACHE", tmp_path)
    process, folder = other
    with scratch.scratch("built") as mine:
        assert mine != folder
        assert folder.exists()
    assert not mine.exists()
    process.communicate()
    assert not folder.exists()


def test_what_a_killed_one_left_goes_next_time(tmp_path, monkeypatch, other):
    monkeypatch.setattr(scratch, "CACHE", tmp_path)
    process, folder = other
    (folder / "page.html").write_text("half a site")
    process.kill()
    process.wait()
    assert folder.exists()
    with scratch.scratch("built"):
        assert not folder.exists()


def test_an_error_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(scratch, "CACHE", tmp_path)
    with pytest.raises(KeyError), scratch.scratch("built") as folder:
        raise KeyError
    assert not folder.exists()
