"""The concept index: where each concept is explained, and what is true of each common claim."""

import re
from pathlib import Path
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


def write_tables(folder: Path, language: str) -> None:
    """Write a table of all concepts and one of all claims, for the index page to include."""
    folder.mkdir(parents=True, exist_ok=True)
    other = "en" if language == "zh" else "zh"
    rows = []
    for each in concepts():
        rows.append((f"[{each[language]}](../{each['at']})", each[other], _page(each, language)))
    _write(folder, "concepts", language, rows)
    rows = []
    for each in claims():
        seen = ", ".join(f"[{urlsplit(url).hostname}]({url})" for url in each["sources"])
        link = f"[{_page(each, language)}](../{each['at']})"
        rows.append((each[language]["claim"], each[language]["truth"], link, seen))
    _write(folder, "claims", language, rows)


def _page(entry: dict, language: str) -> str:
    return title(entry["at"].partition("#")[0], language)


def _write(folder: Path, name: str, language: str, rows: list[tuple[str, ...]]) -> None:
    head = HEADS[name][language]
    lines = [head, re.sub(r"[^|]+", "---", head), *(f"| {' | '.join(row)} |" for row in rows)]
    (folder / f"{name}.md").write_text("\n".join(lines) + "\n", "utf-8")
