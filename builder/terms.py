"""The term file: the glossary's tables, and a link with a tooltip at a term's first use on a page."""

import html
import re
from functools import lru_cache

from builder.paths import CONTENT, DOCS
from builder.sources import read_yaml

FILE = CONTENT / "terms.yml"
GLOSSARY = "reference/glossary"
HEADS = {"zh": "| 中文 | English | 含义 |", "en": "| English | 中文 | Meaning |"}
EDGES = {  # a Chinese name may stand between Chinese characters, a Latin one not inside a word
    "zh": r"(?<![A-Za-z])({})(?![A-Za-z])",
    "en": r"\b({})(?:e?s)?\b",
}
TAG = re.compile(r"(<[^>]*>)")
SKIPPED = re.compile(r"<(/?)(a|code|figcaption|h\d|math|pre|script|style|summary|th)\b")


@lru_cache(maxsize=1)
def _read(changed: int) -> dict[str, list[dict]]:
    return read_yaml(FILE)


def chapters() -> dict[str, list[dict]]:
    """Return the terms of the file by chapter."""
    return _read(FILE.stat().st_mtime_ns)


def names(term: dict, language: str) -> list[str]:
    """Return what a term is called in a language, the name that the site uses first."""
    return [term[language], *term.get("also", {}).get(language, [])]


def table(chapter: str, language: str) -> str:
    """Return a chapter's terms as a Markdown table, for the glossary page to include."""
    other = "en" if language == "zh" else "zh"
    lines = [HEADS[language], "|---|---|---|"]
    for term in chapters()[chapter]:
        mine, theirs = (" · ".join(names(term, each)) for each in (language, other))
        page = term.get("page", "")
        if page and (DOCS / language / page.partition("#")[0]).exists():
            mine = f"[{mine}](../{page})"
        lines.append(f'| <span id="{term["id"]}">{mine}</span> | {theirs} | {term["means"][language]} |')
    return "\n".join(lines) + "\n"


def link_terms(page: str, language: str, source: str, glossary: str) -> str:
    """Link the first use of each term in a page's HTML to the glossary at that address.

    Terms that this very page explains, and text in headings, code and formulas, stay as they are. So do
    the words that a term lists as ``unlinked``: they hide the names that they contain.
    """
    file = [term for chapter in chapters().values() for term in chapter]
    terms = {name.lower(): term for term in file for name in names(term, language)}
    terms |= {word.lower(): None for term in file for word in term.get("unlinked", {}).get(language, [])}
    pattern = "|".join(map(re.escape, sorted(terms, key=len, reverse=True)))
    pattern = re.compile(EDGES[language].format(pattern), re.IGNORECASE)
    seen, inside, parts = set(), 0, TAG.split(page)

    def link(match: re.Match) -> str:
        term = terms[match[1].lower()]
        if term is None or term["id"] in seen or term.get("page", "").partition("#")[0] == source:
            return match[0]
        if source.startswith(tuple(term.get("unlinked_on", ()))):
            return match[0]
        seen.add(term["id"])
        meaning = html.escape(term["means"][language])
        return f'<a class="term" href="{glossary}#{term["id"]}" title="{meaning}">{match[0]}</a>'

    for number, part in enumerate(parts):
        if tag := SKIPPED.match(part):
            inside += -1 if tag[1] else 1
        elif not inside and not part.startswith("<"):
            parts[number] = pattern.sub(link, part)
    return "".join(parts)
