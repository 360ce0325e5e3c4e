"""Where the pages show something, and what the pages and headings there are called."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from builder.page import ANCHOR, blocks
from builder.paths import DOCS, ROOT
from builder.sources import read

PAGE = re.compile(r"^ +- ([\w/-]+\.md)$", re.MULTILINE)


class Place(NamedTuple):
    """A heading of a page: its address as page#id, the title of the page, and its own."""

    at: str
    page_title: str
    heading: str


def title(at: str, language: str) -> str:
    """Return the first heading of a page, or its path as long as nobody has written it."""
    page = at.partition("#")[0]
    path = DOCS / language / page
    text = read(path) if path.exists() else f"# {page}"
    return re.search(r"^# (.*?)(?:\s*\{.*\})?$", text, re.MULTILINE)[1]


def reading_order() -> list[str]:
    """Return the pages in the order in which the navigation of mkdocs.yml names them."""
    return PAGE.findall(read(ROOT / "mkdocs.yml"))


def showing(language: str) -> dict[str, list[Place]]:
    """Return by file of snippets/ the headings under which pages include it, in the reading order."""
    found = defaultdict(list)
    for page in reading_order():
        path = DOCS / language / page
        for source, place in _shown(page, language, read(path)) if path.exists() else ():
            if place not in found[source]:
                found[source].append(place)
    return found


def once_each(places: Iterable[Place]) -> list[Place]:
    """Return places in the reading order, each once."""
    order = reading_order()
    return sorted(dict.fromkeys(places), key=lambda place: order.index(place.at.partition("#")[0]))


@lru_cache(maxsize=512)
def _shown(page: str, language: str, text: str) -> list[tuple[str, Place]]:
    """Return what a page includes, each with the heading above it."""
    found, place = [], Place(page, title(page, language), "")
    for block in blocks(text):
        if block.kind == "heading":
            heading = ANCHOR.sub("", block.text)
            place = Place(f"{page}#{block.anchor}", place.page_title, heading)
        elif block.source:
            found.append((block.source, place))
    return found
