"""Under ``mkdocs serve``, what has not changed is taken from the site that is served, and not made again."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from builder import fonts, kept
from builder.paths import CONTENT, DOCS, INTERACTIVE, LOCALE, ROOT, SNIPPETS

FOLDERS = (DOCS / "assets", CONTENT, INTERACTIVE, LOCALE, SNIPPETS, ROOT / "theme")
Found = tuple[list[str], set[str]]  # one message for each thing found, and the signs of all formulas
_former: dict[str, tuple[list, Found]] = {}


def edition(language: str, site: Path, folder: Path, around: object, make: Callable[[str], Found]) -> Found:
    """Put the edition of a language into a folder, made anew if anything of it has changed.

    What has a flaw is made again, and told again. ``around`` is what it depends on besides its files.
    """
    state = [around, _state(language)]
    before, found = _former.pop(language, ([], None))
    if before == state and (site / language).is_dir():
        shutil.copytree(site / language, folder / language, copy_function=_link)
        shutil.copytree(site / fonts.FOLDER, folder / fonts.FOLDER, copy_function=_add, dirs_exist_ok=True)
    else:
        found = make(language)
    if not found[0]:
        _former[language] = state, found
    return found


def _state(language: str) -> list[tuple]:
    """Return what changes with any file that an edition shows; the other language is not among them."""
    below = [path for folder in (DOCS / language, *FOLDERS) for path in folder.rglob("*")]
    stats = ((path, path.stat()) for path in sorted([*below, *ROOT.glob("*.*")]) if path.is_file())
    return [(path, status.st_ino, status.st_ctime_ns, status.st_size) for path, status in stats]


def write(text: str, target: Path, served: Path) -> None:
    """Write a file of the site; if the one that is served says the same, it becomes this one, too."""
    data = text.encode()
    if kept.serving and served.is_file() and served.read_bytes() == data:
        _link(served, target)
    else:
        target.write_bytes(data)


def _add(source: str, target: str) -> None:
    if not Path(target).exists():
        shutil.copyfile(source, target)


def _link(source: Path | str, target: Path | str) -> None:
    try:
        os.link(source, target)
    except OSError:  # the site lies on another file system
        shutil.copyfile(source, target)
