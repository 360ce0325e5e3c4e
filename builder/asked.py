"""How readers ask for what a section answers, in words that the section itself does not use."""

from builder.entries import read_entries
from builder.paths import CONTENT

FILE = CONTENT / "asked.yml"
NEEDS = {"at": (), "zh": (), "en": ()}


def asked(language: str) -> dict[str, list[str]]:
    """Return the questions and symptoms in a language by the place that answers them, ``page.md#heading``."""
    return {entry["at"]: entry[language] for entry in read_entries(FILE, NEEDS)}
