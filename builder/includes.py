"""The one grammar of includes, of the marks of sections in a file, and of a page's front matter."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from builder.findings import SourceError

INCLUDE = re.compile(r'--8<-- "(?P<file>[\w/-]+\.\w+)(?::(?P<section>[\w-]+))?"')
MARK = re.compile(r"^[ \t]*# --8<-- \[(?P<edge>start|end):(?P<section>[\w-]+)\]\n", re.MULTILINE)
FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?)^---\n", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Include:
    """What an include line asks for: a file below snippets/, or a section of it ("" is the whole file)."""

    file: str
    section: str


def parse(line: str) -> Include | None:
    """Return what a line includes, or None if it is no include line."""
    found = INCLUDE.fullmatch(line.strip())
    return Include(found["file"], found["section"] or "") if found else None


def span(source: str, name: str) -> tuple[int, int]:
    """Return where a section begins and ends in a source, behind its first mark and before its last.

    Raises KeyError if the source has no such section.
    """
    marks = {mark["edge"]: mark for mark in MARK.finditer(source) if mark["section"] == name}
    if marks.keys() != {"start", "end"} or marks["end"].start() < marks["start"].end():
        raise KeyError(name)
    return marks["start"].end(), marks["end"].start()


def section(source: str, name: str) -> str:
    """Return the lines of a section, without marks of sections inside it. Raises KeyError like ``span``."""
    start, end = span(source, name)
    return without_marks(source[start:end])


def without_marks(source: str) -> str:
    """Return a source as a reader downloads it."""
    return MARK.sub("", source)


def front_matter(path: Path, text: str) -> tuple[dict, str]:
    """Return what stands in the front matter of a page, and the page with blank lines in its place.

    Raises SourceError, with the line, if it is no YAML or no mapping.
    """
    header = FRONT_MATTER.match(text)
    if not header:
        return {}, text
    try:
        data = yaml.load(header["yaml"], yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise SourceError(
            path, line, f"the front matter is not YAML: {getattr(error, 'problem', error)}"
        ) from error
    if not isinstance(data, dict):
        raise SourceError(path, 1, "the front matter is no mapping of names to values")
    return data, "\n" * header[0].count("\n") + text[header.end() :]
