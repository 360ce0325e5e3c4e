"""What a reader takes along: a language's site as one archive, and its pages as a book."""

import os
import re
import signal
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path

from builder import kept
from builder.commit import date_of_last_commit
from builder.offline import epub, zipped
from builder.paths import DOCS, LANGUAGES
from builder.reference.places import reading_order
from builder.runner.processes import end_with_parent

NAME = "neuron-to-network"
SIZE = re.compile(r"<!--size of (\S+)-->")  # what the first page says in place of it, until it is known


def wanted(extra: dict) -> bool:
    """Return whether a build makes them; ``extra`` is that of mkdocs.yml."""
    return extra["offline"] and not kept.serving  # who writes a page does not wait for them


def names(language: str) -> dict[str, str]:
    """Return the names of a language's downloads, which lie beside its first page."""
    return {kind: f"{NAME}-{language}.{kind}" for kind in ("zip", "epub")}


def add(folder: Path, site_url: str, extra: dict) -> None:
    """Add both downloads of each language to a site that is built, but for its place.

    The first page of each language says how large they are.
    """
    add_one = partial(_add, folder=folder, site_url=site_url, extra=extra)
    ending = (os.getpid(), signal.SIGKILL)
    with ProcessPoolExecutor(len(LANGUAGES), get_context("fork"), end_with_parent, ending) as pool:
        list(pool.map(add_one, LANGUAGES))


def _add(language: str, folder: Path, site_url: str, extra: dict) -> None:
    home = folder / language
    archive, epub_file = (home / name for name in names(language).values())
    zipped.write(archive, folder, language, site_url)
    epub.write(epub_file, folder, book(language, site_url, extra))
    page = home / "index.html"
    page.write_text(SIZE.sub(lambda found: _size(home / found[1]), page.read_text("utf-8")), "utf-8")


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:.1f} MB"


def book(language: str, site_url: str, extra: dict) -> epub.Book:
    """Return what is said of the book of a language."""
    written = [page for page in reading_order() if (DOCS / language / page).exists()]
    sections = tuple(
        (extra["sections"][chapter][language] if chapter else "", tuple(pages))
        for chapter, pages in groupby(written, lambda page: page.rpartition("/")[0])
    )
    words = {name: text[language] for name, text in extra["words"].items()}
    return epub.Book(
        language=language,
        title=words["site_name"],
        description=words["site_description"],
        contents=words["contents"],
        identity=f"https://github.com/{extra['repository']}#{language}",
        changed=datetime.fromtimestamp(int(date_of_last_commit()), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        site_url=site_url,
        sections=sections,
    )
