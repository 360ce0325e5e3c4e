"""Put a finished site in place: both languages, and the pages of theme/root/ that lead to them."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

from builder import fonts, policy
from builder.findings import SourceError
from builder.paths import LANGUAGES, ROOT


def publish(built: Path, site: Path, site_url: str) -> None:
    """Replace ``site`` by what lies in ``built``; until then the former site stays whole.

    Where ``site`` is a link, it stays, and the folder that it leads to is replaced. What ``built`` holds
    is moved away. Raises SourceError, with the former site untouched, if ``site`` cannot be written.
    """
    try:
        with suppress(FileNotFoundError):
            site.stat()  # a link to itself is an error
        folder = site.resolve()
        _check(site, folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _alone_in(folder.parent):
            _clear_up(folder)
            with _beside(folder, "new") as draft:
                _fill(draft, built, site_url)  # copies where the cache lies on another file system
                _swap(draft, folder)
    except OSError as error:
        reason = error.strerror or error
        raise SourceError(site, 0, f"cannot be written: {reason}; choose another --site-dir") from error


def _check(site: Path, folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise SourceError(site, 0, "is a file; take it out or choose another --site-dir")
    if ROOT.is_relative_to(folder):
        raise SourceError(site, 0, "holds the project itself; choose another --site-dir")
    if folder.is_mount():
        raise SourceError(site, 0, "is a mount point and cannot be moved; give a folder in it as --site-dir")


@contextmanager
def _alone_in(parent: Path) -> Iterator[None]:
    """Wait until no other build publishes beside this one; a killed one waits no longer."""
    handle = os.open(parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _clear_up(folder: Path) -> None:
    """Take out what a killed build left behind; if it left the former site aside, put that back."""
    for aside in folder.parent.glob(f".{folder.name}.old.*"):
        if not folder.exists():
            aside.rename(folder)
    for state in ("new", "old"):
        for leftover in folder.parent.glob(f".{folder.name}.{state}.*"):
            shutil.rmtree(leftover)


@contextmanager
def _beside(folder: Path, state: str) -> Iterator[Path]:
    """Give an empty folder that is gone afterwards, unless it has been moved."""
    draft = folder.with_name(f".{folder.name}.{state}.{os.getpid()}")
    draft.mkdir()
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _fill(draft: Path, built: Path, site_url: str) -> None:
    for folder in (*LANGUAGES, fonts.FOLDER):
        shutil.move(built / folder, draft / folder)
    words = {"site_url": site_url, "root": urlsplit(site_url).path, "policy": policy.policy()}
    for page in (ROOT / "theme" / "root").iterdir():
        text = Template(page.read_text("utf-8")).substitute(words)
        (draft / page.name).write_text(text, "utf-8")


def _swap(draft: Path, folder: Path) -> None:
    with _beside(folder, "old") as aside:
        if folder.exists():
            folder.rename(aside)  # an empty folder gives way
        try:
            draft.rename(folder)
        except OSError:
            if any(aside.iterdir()):
                aside.rename(folder)
            raise
