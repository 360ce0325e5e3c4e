"""Wherever the site is to lie, it is replaced as a whole or not at all, and nothing is left beside it."""

import shutil
import tempfile
from pathlib import Path

import pytest

from builder import publish as module
from builder.findings import SourceError
from builder.paths import LANGUAGES
from builder.publish import publish


@pytest.fixture
def built(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(module, "LOCK", tmp_path / "cache" / "publish.lock")
    for language in LANGUAGES:
        folder = tmp_path / "cache" / "built" / language
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(language, "utf-8")
    return tmp_path / "cache" / "built"


@pytest.fixture
def home(tmp_path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def nothing(home: Path) -> Path:
    return home / "deep" / "site"


def folder(home: Path) -> Path:
    (home / "site" / "en").mkdir(parents=True)
    (home / "site" / "en" / "gone.html").write_text("of the former site")
    return home / "site"


def link_to_a_folder(home: Path) -> Path:
    folder(home).rename(home / "elsewhere")
    (home / "site").symlink_to(home / "elsewhere")
    return home / "site"


def link_to_nothing(home: Path) -> Path:
    (home / "site").symlink_to(home / "not yet")
    return home / "site"


def leftovers_of_a_killed_build(home: Path) -> Path:
    for name in (".site.new", ".site.old"):
        (home / name / "zh").mkdir(parents=True)
    return folder(home)


def killed_between_two_renames(home: Path) -> Path:
    folder(home).rename(home / ".site.old")
    return home / "site"


PLACES = [nothing, folder, link_to_a_folder, link_to_nothing]
PLACES += [leftovers_of_a_killed_build, killed_between_two_renames]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_the_site_is_replaced_and_nothing_is_left(built, home, place):
    site = place(home)
    publish(built, site, "https://site.example/")
    check(site)


def check(site: Path) -> None:
    assert {path.name for path in site.iterdir()} >= {*LANGUAGES, "index.html", "404.html", "robots.txt"}
    assert [path.name for path in (site / "en").iterdir()] == ["index.html"]
    assert "https://site.example/zh/" in (site / "index.html").read_text("utf-8")
    assert not list(site.parent.glob(".site*"))


def test_another_file_system(built):
    shared_memory = Path("/dev/shm")
    if not shared_memory.is_dir() or shared_memory.stat().st_dev == built.stat().st_dev:
        pytest.skip("there is no second file system at hand")
    with tempfile.TemporaryDirectory(dir=shared_memory) as home:
        publish(built, folder(Path(home)), "https://site.example/")
        check(Path(home, "site"))


def test_a_file_is_not_replaced(built, home):
    (home / "site").write_text("mine")
    with pytest.raises(SourceError, match="site: is no folder"):
        publish(built, home / "site", "")
    assert [path.name for path in home.iterdir()] == ["site"]
    assert (built / "en" / "index.html").exists()


def test_what_cannot_be_written_leaves_the_former_site(built, home, monkeypatch):
    def full(source, target):
        raise OSError(28, "No space left on device")

    site = folder(home)
    monkeypatch.setattr(shutil, "move", full)
    with pytest.raises(SourceError, match="site: cannot be written: No space left on device"):
        publish(built, site, "")
    assert (site / "en" / "gone.html").exists()
    assert [path.name for path in home.iterdir()] == ["site"]
