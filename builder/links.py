"""Links between the pages: each leads to a page that exists, and to an id on it."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from builder import concepts, terms
from builder.findings import Finding
from builder.page import blocks
from builder.paths import CONTENT, DOCS, LANGUAGES
from builder.sources import pages, read, read_yaml

FOREIGN = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
UNWRITTEN = CONTENT / "unwritten.yml"
RAW_ID = re.compile(r'\bid="([\w-]+)"')


def dead_links() -> list[Finding]:
    """Return a finding for each link that leads nowhere, on the pages and in what they are generated from."""
    found, unwritten = [], read_yaml(UNWRITTEN)
    for language in LANGUAGES:
        ids = _ids(language)
        for name, path in pages(language).items():
            for block in blocks(read(path)):
                for link in block.links:
                    if problem := _problem(link, name, ids):
                        found.append(Finding(path, block.line, problem))
        for file, target in _targets():
            page = target.partition("#")[0]
            problem = _problem(target, "index.md", ids) if page not in unwritten or page in ids else ""
            if problem:
                found.append(Finding(file, _line(file, target), f"{problem} in {DOCS.name}/{language}"))
        found += [
            Finding(UNWRITTEN, _line(UNWRITTEN, page), f"{page} is written; take it out of this list")
            for page in unwritten
            if page in ids
        ]
    return found


def _line(file: Path, text: str) -> int:
    return next(number for number, line in enumerate(read(file).split("\n"), 1) if text in line)


def _ids(language: str) -> dict[str, set[str]]:
    """Return the ids on each page of a language."""
    found = {}
    for name, path in pages(language).items():
        text = read(path)
        found[name] = {block.anchor for block in blocks(text)} | set(RAW_ID.findall(text)) | {""}
    entries = {term["id"] for chapter in terms.chapters().values() for term in chapter}
    found.setdefault(f"{terms.GLOSSARY}.md", set()).update(entries)
    return found


def _targets() -> Iterator[tuple[Path, str]]:
    """Yield what the content files lead to, as (file, page#id)."""
    for chapter in terms.chapters().values():
        yield from ((terms.FILE, term["page"]) for term in chapter if term.get("page"))
    yield from ((concepts.CONCEPTS, each["at"]) for each in concepts.concepts())
    yield from ((concepts.CLAIMS, each["at"]) for each in concepts.claims())


def _problem(link: str, page: str, ids: dict[str, set[str]]) -> str:
    """Return what is wrong with a link on a page, or ""."""
    if FOREIGN.match(link):
        return ""
    path, _, anchor = link.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    if target not in ids:
        return f"the link {link} leads to no page; name the .md file, seen from this page"
    if anchor not in ids[target]:
        return f"the link {link} leads to no heading or paragraph with the id #{anchor}"
    return ""
