"""The concept index: where each concept is explained."""

from builder.entries import TEXT, read_entries
from builder.paths import CONTENT
from builder.reference.places import title

FILE = CONTENT / "concepts.yml"
NEEDS = {"id": TEXT, "at": TEXT, "zh": TEXT, "en": TEXT}
HEADS = {"zh": "| 概念 | English | 页面 |", "en": "| Concept | 中文 | Page |"}


def concepts() -> list[dict]:
    """Return the concepts: ``id``, ``at`` (page#heading), and the name in ``zh`` and ``en``."""
    return read_entries(FILE, NEEDS, in_table=True)


def tables(language: str) -> dict[str, str]:
    """Return the Markdown table “concepts”."""
    other = "en" if language == "zh" else "zh"
    rows = [
        f"| [{each[language]}](../{each['at']}) | {each[other]} | {title(each['at'], language)} |"
        for each in concepts()
    ]
    return {"concepts": "\n".join([HEADS[language], "|---|---|---|", *rows]) + "\n"}
