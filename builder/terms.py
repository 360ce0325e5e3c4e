"""The term file: the glossary's tables, and a link with a tooltip at a term's first use on a page."""

import html
import re
import xml.etree.ElementTree as etree
from functools import cache
from pathlib import Path

import yaml
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from builder.paths import LOCALE

FILE = LOCALE / "terms.yml"
GLOSSARY = "reference/glossary.md"
SKIPPED = {"a", "abbr", "code", "pre", "script", "summary", *(f"h{level}" for level in range(1, 7))}


@cache
def _read(changed: int) -> dict[str, list[dict]]:
    return yaml.safe_load(FILE.read_text("utf-8"))


def chapters() -> dict[str, list[dict]]:
    """Return the terms of the file by chapter."""
    return _read(FILE.stat().st_mtime_ns)


def table(terms: list[dict], language: str, exists) -> str:
    """Return a chapter of the glossary: term, the other language, meaning, and its page."""
    other = "en" if language == "zh" else "zh"
    rows = []
    for term in terms:
        also = term.get("also", {})
        mine, theirs = (" · ".join([term[lang], *also.get(lang, [])]) for lang in (language, other))
        page = term.get("page", "")
        name = f"[{mine}](../{page})" if page and exists(page.partition("#")[0]) else mine
        meaning = html.escape(term["means"][language], quote=False).replace("|", "\\|")
        rows.append(f'| <span id="{term["id"]}">{name}</span> | {theirs} | {meaning} |')
    head = {"zh": "| 中文 | English | 含义 |", "en": "| English | 中文 | Meaning |"}[language]
    return "\n".join([head, "|---|---|---|", *rows]) + "\n"


def write_tables(folder: Path, language: str, exists) -> None:
    """Write one table a chapter into a folder, for the glossary page to include."""
    folder.mkdir(parents=True, exist_ok=True)
    for chapter, terms in chapters().items():
        (folder / f"{chapter}.md").write_text(table(terms, language, exists), "utf-8")


class TermLinks(Extension):
    """Markdown extension: link the first use of each term on a page to the glossary."""

    def __init__(self, language: str):
        super().__init__()
        self.page = GLOSSARY
        self.terms = {}
        for term in (term for terms in chapters().values() for term in terms):
            for name in [term[language], *term.get("also", {}).get(language, [])]:
                self.terms[name.lower()] = (term["id"], term["means"][language])
        names = "|".join(map(re.escape, sorted(self.terms, key=len, reverse=True)))
        edge = "" if language == "zh" else r"\b"
        self.pattern = re.compile(rf"{edge}(?:{names}){'' if not edge else 's?' + edge}", re.IGNORECASE)

    def extendMarkdown(self, md: Markdown) -> None:
        if self.page != GLOSSARY:
            md.treeprocessors.register(_Linker(md, self), "terms", 7)


class _Linker(Treeprocessor):
    def __init__(self, md: Markdown, extension: TermLinks):
        super().__init__(md)
        self.extension, self.seen = extension, set()
        self.up = "../" * extension.page.count("/")

    def run(self, root: etree.Element) -> None:
        self._visit(root)

    def _visit(self, element: etree.Element) -> None:
        if element.tag in SKIPPED or "arithmatex" in element.get("class", ""):
            return
        children = list(element)
        self._link(element, None)
        for child in children:
            self._visit(child)
            self._link(element, child)

    def _link(self, parent: etree.Element, before: etree.Element | None) -> None:
        """Link the first new term in the text that follows ``before`` (or opens ``parent``)."""
        text = parent.text if before is None else before.tail
        if not text or isinstance(text, AtomicString):
            return
        for match in self.extension.pattern.finditer(text):
            name = match[0].lower()
            term = self.extension.terms.get(name) or self.extension.terms[name.removesuffix("s")]
            if term[0] in self.seen:
                continue
            self.seen.add(term[0])
            link = etree.Element("a", {"class": "term", "title": term[1]})
            link.set("href", f"{self.up}{GLOSSARY}#{term[0]}")
            link.text, link.tail = AtomicString(match[0]), text[match.end() :]
            position = 0 if before is None else list(parent).index(before) + 1
            parent.insert(position, link)
            if before is None:
                parent.text = text[: match.start()]
            else:
                before.tail = text[: match.start()]
            return self._link(parent, link)
