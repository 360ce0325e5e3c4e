"""How readers ask for what a section answers, in words that the section itself does not use."""

from builder.entries import TEXT, TEXTS, read_entries
from builder.paths import CONTENT

FILE = CONTENT / "asked.yml"
NEEDS = {"at": TEXT, "zh": TEXTS, "en": TEXTS}


def entries() -> list[dict]:
    """Return the entries: ``at`` (page#heading), and the questions and symptoms in ``zh`` and ``en``."""
    return read_entries(FILE, NEEDS)


def asked(language: str) -> dict[str, list[str]]:
    """Return the questions and symptoms in a language by the address of the place that answers them."""
    return {_address(entry["at"]): entry[language] for entry in entries()}


def _address(place: str) -> str:
    page, mark, heading = place.partition("#")
    return page.removesuffix("index.md").replace(".md", "/") + mark + heading
