"""Links between the pages: each leads to a page that exists, and to an id on it."""

import posixpath
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from builder import asked, terms
from builder.findings import Finding, SourceError
from builder.page import blocks
from builder.paths import CONTENT, DOCS, LANGUAGES
from builder.reference import claims, concepts, corrections, errors
from builder.sources import pages, read, read_yaml

FOREIGN = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
UNWRITTEN = CONTENT / "unwritten.yml"
GENERATED_IDS = {f"{terms.GLOSSARY}.md": terms.chapters, "reference/errors.md": errors.errors}
RAW_ID = re.compile(r'\bid="([\w-]+)"')


def dead_links() -> list[Finding]:
    """Return a finding for each link that leads nowhere, on the pages and in what they are generated from.

    What cannot be read is passed over: others say so.
    """
    found, unwritten = [], _unwritten()
    for language in LANGUAGES:
        texts = {name: _read(lambda path=path: read(path)) for name, path in pages(language).items()}
        ids = {name: _ids(name, text or "") for name, text in texts.items()}
        for name, text in texts.items():
            for block in blocks(text or ""):
                problems = filter(None, (_problem(link, name, ids) for link in block.links))
                found += [Finding(DOCS / language / name, block.line, problem) for problem in problems]
        for file, target in _targets():
            expected = target.partition("#")[0] in unwritten and target.partition("#")[0] not in ids
            if not expected and (problem := _problem(target, "index.md", ids)):
                found.append(Finding(file, _line(file, target), f"{problem} in {DOCS.name}/{language}"))
        found += [
            Finding(UNWRITTEN, _line(UNWRITTEN, page), f"{page} is written; take it out of this list")
            for page in unwritten
            if page in ids
        ]
    return list(dict.fromkeys(found))


def _unwritten() -> list[str]:
    """Return the pages that nobody has written yet; what else stands in the list is said elsewhere."""
    return [page for page in _read(lambda: read_yaml(UNWRITTEN)) if isinstance(page, str)]


def _read(reader: Callable):
    """Return what a function reads, or nothing."""
    try:
        return reader() or []
    except SourceError:
        return []


def _line(file: Path, text: str) -> int:
    return next(number for number, line in enumerate(read(file).split("\n"), 1) if text in line)


def _ids(page: str, text: str) -> set[str]:
    """Return the ids on a page."""
    found = {block.anchor for block in blocks(text)} | set(RAW_ID.findall(text)) | {""}
    return found | {entry["id"] for entry in _grouped(GENERATED_IDS.get(page, dict))}


def _grouped(reader: Callable) -> list[dict]:
    return [entry for group in dict(_read(reader)).values() for entry in group]


def _targets() -> Iterator[tuple[Path, str]]:
    """Yield what the content files lead to, as (file, page#id)."""
    yield from ((terms.FILE, term["page"]) for term in _grouped(terms.chapters))
    yield from ((concepts.FILE, each["at"]) for each in _read(concepts.concepts))
    yield from ((asked.FILE, each["at"]) for each in _read(asked.entries))
    yield from ((claims.FILE, each["at"]) for each in _read(claims.claims))
    right = [each for each in _read(corrections.corrections) if "at" in each]
    yield from ((corrections.FILE, each["at"]) for each in right)


def _problem(link: str, page: str, ids: dict[str, set[str]]) -> str:
    """Return what is wrong with a link on a page, or ""."""
    if not link:
        return "a link has no address; write one between its brackets"
    if FOREIGN.match(link):
        return ""
    path, _, anchor = link.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    if target not in ids:
        return f"the link {link} leads to no page; name the .md file, seen from this page"
    if anchor not in ids[target]:
        return f"the link {link} leads to no heading or paragraph with the id #{anchor}"
    return ""
