"""Whatever lies where the site is to be, it is replaced as a whole, or there is one message and it stays."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builder.findings import SourceError
from builder.paths import LANGUAGES, ROOT
from builder.publish import publish

NOBODY = 65534
MEMORY = Path("/dev/shm")
FILES = {"zh/index.html", "en/index.html", "assets/root.css", "index.html", "404.html"}


def build_at(folder: Path, text: str) -> Path:
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True)
        (folder / language / "index.html").write_text(text, "utf-8")
    (folder / "assets").mkdir()
    (folder / "assets/root.css").write_text(text, "utf-8")
    return folder


def published(site: Path) -> str:
    """Return the text of a published site that is whole."""
    texts = {(site / language / "index.html").read_text("utf-8") for language in LANGUAGES}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert len(texts) == 1
    assert files >= FILES
    return texts.pop()


def nothing(base: Path) -> None:
    """Leave the place as it is."""


def former(base: Path) -> None:
    build_at(base / "site", "former")
    (base / "site" / "gone.html").write_text("former", "utf-8")


def link(base: Path) -> None:
    build_at(base / "elsewhere" / "target", "former")
    (base / "site").symlink_to("elsewhere/target")


def link_to_nothing(base: Path) -> None:
    (base / "site").symlink_to("elsewhere/target")


def leftovers(base: Path) -> None:
    former(base)
    for state in ("new", "old"):
        build_at(base / f".site.{state}.4711", "leftover")


def killed_between(base: Path) -> None:
    build_at(base / ".site.old.4711", "former")
    build_at(base / ".site.new.4711", "leftover")


@pytest.mark.parametrize("place", [nothing, former, link, link_to_nothing, leftovers, killed_between])
def test_the_site_is_replaced_and_nothing_else_is_left(place, tmp_path):
    place(tmp_path)
    was_link = (tmp_path / "site").is_symlink()
    built = build_at(tmp_path / "cache" / "built", "new")
    publish(built, tmp_path / "site", "https://site.example/")
    assert published(tmp_path / "site") == "new"
    assert not (tmp_path / "site" / "gone.html").exists()
    assert "https://site.example/" in (tmp_path / "site" / "sitemap.xml").read_text("utf-8")
    assert (tmp_path / "site").is_symlink() == was_link
    assert not list(tmp_path.rglob(".*"))


def file(base: Path) -> Path:
    (base / "site").write_text("precious", "utf-8")
    return base / "site"


def link_to_file(base: Path) -> Path:
    (base / "precious").write_text("precious", "utf-8")
    (base / "site").symlink_to("precious")
    return base / "site"


def link_to_itself(base: Path) -> Path:
    (base / "site").symlink_to("site")
    return base / "site"


REFUSED = {
    "file": (file, "is a file"),
    "link_to_file": (link_to_file, "is a file"),
    "link_to_itself": (link_to_itself, "cannot be written"),
    "below_a_file": (lambda base: file(base) / "site", "cannot be written"),
    "project": (lambda base: ROOT, "holds the project"),
    "above_the_project": (lambda base: ROOT.parent, "holds the project"),
    "mount_point": (lambda base: Path("/dev"), "is a mount point"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_replaced_stays_and_is_named(name, tmp_path):
    place, words = REFUSED[name]
    site = place(tmp_path)
    built = build_at(tmp_path / "cache" / "built", "new")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(SourceError) as raised:
        publish(built, site, "https://site.example/")
    assert words in str(raised.value)
    assert "--site-dir" in str(raised.value)
    assert "\n" not in str(raised.value)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.fixture
def open_folder():
    """Return a folder that every user can read, and remove it."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_parent_leaves_the_former_site(open_folder):
    former(open_folder)
    built = build_at(open_folder / "cache" / "built", "new")
    open_folder.chmod(0o555)
    if is_root := os.geteuid() == 0:
        os.seteuid(NOBODY)
    try:
        with pytest.raises(SourceError, match="cannot be written: Permission denied"):
            publish(built, open_folder / "site", "https://site.example/")
    finally:
        if is_root:
            os.seteuid(0)
    assert (open_folder / "site" / "gone.html").read_text("utf-8") == "former"
    assert [path.name for path in open_folder.glob(".*")] == []
    assert {path.name for path in built.iterdir()} == {*LANGUAGES, "assets"}


@pytest.mark.skipif(not MEMORY.is_dir(), reason="needs a second file system")
@pytest.mark.parametrize("place", [nothing, former, link])
def test_another_file_system(place, tmp_path):
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        base = Path(folder)
        assert base.stat().st_dev != tmp_path.stat().st_dev
        place(base)
        publish(build_at(tmp_path / "built", "new"), base / "site", "https://site.example/")
        assert published(base / "site") == "new"
        assert not list(base.rglob(".*"))


def test_a_copy_that_fails_leaves_the_former_site(tmp_path):
    former(tmp_path)
    built = build_at(tmp_path / "built", "new")
    shutil.rmtree(built / LANGUAGES[-1])
    with pytest.raises(SourceError, match="cannot be written: No such file"):
        publish(built, tmp_path / "site", "https://site.example/")
    assert (tmp_path / "site" / "gone.html").exists()
    assert not list(tmp_path.rglob(".*"))


def test_many_at_once_leave_one_whole_site(tmp_path):
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from pathlib import Path\n"
    code += (
        "from builder.publish import publish; publish(Path(sys.argv[1]), Path(sys.argv[2]), 'https://a.b/')"
    )

    def one(number: int) -> int:
        built = build_at(tmp_path / "cache" / str(number), str(number))
        command = [sys.executable, "-c", code, str(ROOT), str(built), str(tmp_path / "site")]
        return subprocess.run(command, check=False).returncode

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(one, range(8))) == [0] * 8
    assert published(tmp_path / "site") in map(str, range(8))
    assert not list(tmp_path.rglob(".*"))


def test_a_killed_one_does_not_block_the_next(tmp_path):
    code = "import fcntl, os, sys, time; fcntl.flock(os.open(sys.argv[1], os.O_RDONLY), fcntl.LOCK_EX)\n"
    code += "print('locked', flush=True); time.sleep(10_000)"
    holder = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE)
    assert holder.stdout.readline() == b"locked\n"
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    publish(build_at(tmp_path / "cache" / "built", "new"), tmp_path / "site", "https://site.example/")
    assert published(tmp_path / "site") == "new"
