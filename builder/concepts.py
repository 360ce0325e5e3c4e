"""The concept index: where each concept is explained, and what is true of each common claim."""

import re
from urllib.parse import urlsplit

from builder.paths import CONTENT, DOCS
from builder.sources import read, read_yaml

CONCEPTS, CLAIMS = CONTENT / "concepts.yml", CONTENT / "claims.yml"
HEADS = {
    "concepts": {"zh": "| 概念 | English | 页面 |", "en": "| Concept | 中文 | Page |"},
    "claims": {
        "zh": "| 常见说法 | 实际情况 | 页面 | 见于 |",
        "en": "| Common claim | What holds | Page | Made at |",
    },
}


def concepts() -> list[dict]:
    """Return the concepts: ``id``, ``at`` (page#heading), and the name in ``zh`` and ``en``."""
    return read_yaml(CONCEPTS)


def claims() -> list[dict]:
    """Return the common claims, in the order of the pages.

    Each has ``at`` (page#paragraph), ``zh`` and ``en`` with a ``claim`` and its ``truth``, and
    ``sources``: addresses of public pages on which the claim is made or asked about.
    """
    return read_yaml(CLAIMS)


def title(page: str, language: str) -> str:
    """Return the first heading of a page, or its path as long as nobody has written it."""
    path = DOCS / language / page
    text = read(path) if path.exists() else f"# {page}"
    return re.search(r"^# (.*?)(?:\s*\{.*\})?$", text, re.MULTILINE)[1]


def table(name: str, language: str) -> str:
    """Return the Markdown table “concepts” or “claims”, for the index page to include."""
    rows = {"concepts": _concept_rows, "claims": _claim_rows}[name](language)
    head = HEADS[name][language]
    lines = [head, re.sub(r"[^|]+", "---", head), *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines) + "\n"


def _concept_rows(language: str) -> list[tuple[str, ...]]:
    other = "en" if language == "zh" else "zh"
    return [
        (f"[{each[language]}](../{each['at']})", each[other], _page(each, language)) for each in concepts()
    ]


def _claim_rows(language: str) -> list[tuple[str, ...]]:
    rows = []
    for each in claims():
        seen = ", ".join(f"[{urlsplit(url).hostname}]({url})" for url in each["sources"])
        link = f"[{_page(each, language)}](../{each['at']})"
        rows.append((each[language]["claim"], each[language]["truth"], link, seen))
    return rows


def _page(entry: dict, language: str) -> str:
    return title(entry["at"].partition("#")[0], language)
