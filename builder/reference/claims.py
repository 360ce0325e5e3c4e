"""The common claims: what is said, and what holds."""

from collections import defaultdict
from urllib.parse import urlsplit

from builder.entries import TEXT, TEXTS, mapping, read_entries
from builder.paths import CONTENT
from builder.reference.places import title

FILE = CONTENT / "claims.yml"
NEEDS = {"at": TEXT, "zh": mapping("claim", "truth"), "en": mapping("claim", "truth"), "sources": TEXTS}
HEADS = {
    "zh": "| 常见说法 | 实际情况 | 页面 | 见于 |",
    "en": "| Common claim | What holds | Page | Made at |",
}


def claims() -> list[dict]:
    """Return the common claims, in the order of the pages.

    Each has ``at`` (page#paragraph), ``zh`` and ``en`` with a ``claim`` and its ``truth``, and
    ``sources``: addresses of public pages on which the claim is made or asked about.
    """
    return read_entries(FILE, NEEDS, in_table=True)


def tables(language: str) -> dict[str, str]:
    """Return, for each chapter, the claims that its pages examine, as a Markdown table."""
    rows = defaultdict(list)
    for each in claims():
        seen = ", ".join(f"[{urlsplit(url).hostname}]({url})" for url in each["sources"])
        link = f"[{title(each['at'], language)}](../{each['at']})"
        row = f"| {each[language]['claim']} | {each[language]['truth']} | {link} | {seen} |"
        rows[each["at"].partition("/")[0]].append(row)
    head = [HEADS[language], "|---|---|---|---|"]
    return {chapter: "\n".join([*head, *found]) + "\n" for chapter, found in rows.items()}
