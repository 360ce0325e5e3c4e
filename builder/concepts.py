"""The concept index: for each concept and each corrected claim, the heading that treats it."""

import re
from pathlib import Path

import yaml

from builder.paths import DOCS, LOCALE

FILE = LOCALE / "concepts.yml"
HEADS = {
    "zh": {"C": "| 概念 | English | 页面 |", "E": "| 纠正的说法 | 页面 |"},
    "en": {"C": "| Concept | 中文 | Page |", "E": "| Corrected claim | Page |"},
}


def concepts() -> list[dict]:
    """Return the entries of the file: ``id`` (C for a concept, E for a claim), ``at``, ``zh``, ``en``."""
    return yaml.safe_load(FILE.read_text("utf-8"))


def title(page: str, language: str) -> str:
    """Return the first heading of a page, or its path as long as nobody has written it."""
    path = DOCS / language / page
    text = path.read_text("utf-8") if path.exists() else f"# {page}"
    return re.search(r"^# (.*?)(?:\s*\{.*\})?$", text, re.MULTILINE)[1]


def write_tables(folder: Path, language: str) -> None:
    """Write a table of all concepts and one of all claims, for the index page to include."""
    folder.mkdir(parents=True, exist_ok=True)
    other = "en" if language == "zh" else "zh"
    for kind, head in HEADS[language].items():
        lines = [head, re.sub(r"[^|]+", "---", head)]
        for entry in concepts():
            if entry["id"].startswith(kind):
                cells = [
                    f"[{entry[language]}](../{entry['at']})",
                    title(entry["at"].partition("#")[0], language),
                ]
                cells[1:1] = [entry[other]] if kind == "C" else []
                lines.append(f"| {' | '.join(cells)} |")
        (folder / f"{kind}.md").write_text("\n".join(lines) + "\n", "utf-8")
