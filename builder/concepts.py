"""The concept index: where each concept is explained, and what is true of each common claim."""

import re
from urllib.parse import urlsplit

import yaml

from builder.paths import DOCS, LOCALE

CONCEPTS, CLAIMS = LOCALE / "concepts.yml", LOCALE / "claims.yml"
HEADS = {
    "concepts": {"zh": "| 概念 | English | 页面 |", "en": "| Concept | 中文 | Page |"},
    "claims": {
        "zh": "| 常见说法 | 实际情况 | 页面 | 见于 |",
        "en": "| Common claim | What holds | Page | Made at |",
    },
}


def concepts() -> list[dict]:
    """Return the concepts: ``id``, ``at`` (page#heading), and the name in ``zh`` and ``en``."""
    return yaml.safe_load(CONCEPTS.read_text("utf-8"))


def claims() -> list[dict]:
    """Return the common claims, in the order of the pages.

    Each has ``at`` (page#paragraph), ``zh`` and ``en`` with a ``claim`` and its ``truth``, and
    ``sources``: addresses of public pages on which the claim is made or asked about.
    """
    return yaml.safe_load(CLAIMS.read_text("utf-8"))


def title(page: str, language: str) -> str:
    """Return the first heading of a page, or its path as long as nobody has written it."""
    path = DOCS / language / page
    text = path.read_text("utf-8") if path.exists() else f"# {page}"
    return re.search(r"^# (.*?)(?:\s*\{.*\})?$", text, re.MULTILINE)[1]


def tables(language: str) -> dict[str, str]:
    """Return a table of all concepts and one of all claims, for the index page to include."""
    other = "en" if language == "zh" else "zh"
    index, corrected = [], []
    for each in concepts():
        index.append((f"[{each[language]}](../{each['at']})", each[other], _page(each, language)))
    for each in claims():
        seen = ", ".join(f"[{urlsplit(url).hostname}]({url})" for url in each["sources"])
        link = f"[{_page(each, language)}](../{each['at']})"
        corrected.append((each[language]["claim"], each[language]["truth"], link, seen))
    return {
        "concepts/concepts.md": _table(HEADS["concepts"][language], index),
        "concepts/claims.md": _table(HEADS["claims"][language], corrected),
    }


def _page(entry: dict, language: str) -> str:
    return title(entry["at"].partition("#")[0], language)


def _table(head: str, rows: list[tuple[str, ...]]) -> str:
    lines = [head, re.sub(r"[^|]+", "---", head), *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines) + "\n"
