"""A file is read once as long as it is as it was."""

import os
import time

import pytest

from builder import reread


@pytest.fixture
def counted(monkeypatch):
    """Return a function that reads a file, and the list of what it has really read."""
    monkeypatch.setattr(reread, "YOUNG", 0)
    reads = []

    @reread.once_as_it_is
    def read(path):
        reads.append(path.read_text("utf-8"))
        return reads[-1]

    return read, reads


def later() -> None:
    """Wait until the clock of the file system has moved on."""
    time.sleep(0.05)


def test_what_has_not_changed_is_read_once(counted, tmp_path):
    read, reads = counted
    (file := tmp_path / "a").write_text("one")
    assert [read(file), read(file)] == ["one", "one"]
    assert reads == ["one"]


def test_what_has_changed_is_read_again_even_if_its_size_and_time_are_the_same(counted, tmp_path):
    read, reads = counted
    (file := tmp_path / "a").write_text("one")
    read(file)
    times = file.stat()
    later()
    file.write_text("two")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert read(file) == "two"
    later()
    (other := tmp_path / "b").write_text("six")
    other.replace(file)
    assert read(file) == "six"


def test_a_young_file_is_not_trusted(tmp_path):
    reads = []
    read = reread.once_as_it_is(lambda path: reads.append(path))
    (file := tmp_path / "a").write_text("one")
    read(file)
    read(file)
    assert len(reads) == 2, "it may change again before its time of change moves on"


def test_what_cannot_be_read_is_tried_again(counted, tmp_path):
    read, _ = counted
    file = tmp_path / "a"
    for _ in range(2):
        with pytest.raises(FileNotFoundError):
            read(file)
    file.write_text("one")
    assert read(file) == "one"
