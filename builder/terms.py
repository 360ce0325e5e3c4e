"""The term file, how its names are found in a text, and the glossary's tables made of it."""

import re
from collections.abc import Iterable

from builder.entries import PLAIN, PLAINS, TEXT, TEXTS, mapping, read_entries
from builder.paths import CONTENT, DOCS

FILE = CONTENT / "terms.yml"
NEEDS = {"id": TEXT, "page": TEXT, "zh": PLAIN, "en": PLAIN, "code": PLAIN}
NEEDS |= {"means": mapping("zh", "en", of=PLAIN)}
IN_EACH = mapping("zh", "en", of=PLAINS)
MAY = {"also": IN_EACH, "unlinked": IN_EACH, "unlinked_on": TEXTS}
GLOSSARY = "reference/glossary"
EDGES = {  # a Chinese name may stand between Chinese characters, a Latin one not inside a word
    "zh": r"(?<![A-Za-z])({})(?![A-Za-z])",
    "en": r"\b({})(?:e?s)?\b",
}
HEADS = {"zh": "| 中文 | English | 含义 | 代码 |", "en": "| English | 中文 | Meaning | In code |"}


def chapters() -> dict[str, list[dict]]:
    """Return the terms of the file by chapter."""
    return read_entries(FILE, NEEDS, MAY, grouped=True, in_table=True)


def names(term: dict, language: str) -> list[str]:
    """Return what a term is called in a language, the name that the site uses first."""
    return [term[language], *term.get("also", {}).get(language, [])]


def pattern(words: Iterable[str], language: str) -> re.Pattern:
    """Return what finds any of some words in a text, the longest first, as its first group."""
    either = "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
    return re.compile(EDGES[language].format(either), re.IGNORECASE)


def tables(language: str) -> dict[str, str]:
    """Return each chapter's terms as a Markdown table, for the glossary page to include."""
    return {chapter: _table(entries, language) for chapter, entries in chapters().items()}


def _table(entries: list[dict], language: str) -> str:
    other = "en" if language == "zh" else "zh"
    lines = [HEADS[language], "|---|---|---|---|"]
    for term in entries:
        mine, theirs = (" · ".join(names(term, each)) for each in (language, other))
        if (DOCS / language / term["page"].partition("#")[0]).exists():
            mine = f"[{mine}](../{term['page']})"
        means, code = term["means"][language], f"`{term['code']}`"
        lines.append(f'| <span id="{term["id"]}">{mine}</span> | {theirs} | {means} | {code} |')
    return "\n".join(lines) + "\n"
