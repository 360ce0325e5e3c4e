"""The words of a figure as messages of the catalogue, with places for their numbers."""

import re
from collections.abc import Iterable

from builder import catalogue
from builder.catalogue import catalogue_file, read_catalogue
from builder.findings import Finding
from builder.paths import TRANSLATIONS
from builder.prose import WORD

NUMBER = re.compile(r"-?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?")
SYMBOLS = re.compile(r"\$[^$]*\$")
PLACE = re.compile(r"\{(\d*)\}")
FILLED = re.compile(rf"\{{\}}|{NUMBER.pattern}")  # a label may hold {} itself, as in ${}^2$


def message_of(label: str) -> str | None:
    """Return the msgid of a label, with ``{}`` for each number; None if it holds no words."""
    if not WORD.search(SYMBOLS.sub("", label)):
        return None
    return NUMBER.sub("{}", label.strip())


def places_fit(message: str, translation: str) -> bool:
    """Return whether a translation holds each number once: ``{}`` in order, or ``{0} {1}`` in any order."""
    asked, given = len(PLACE.findall(message)), PLACE.findall(translation)
    return given == [""] * asked or sorted(given) == sorted(map(str, range(asked)))


def translate_label(label: str, translations: dict[str, str]) -> str:
    """Return a label with its words translated and its numbers kept, in the order of the translation."""
    message = message_of(label)
    translated = translations.get(message, message) if message else None
    if translated is None or not places_fit(message, translated):
        return label
    fillers = FILLED.findall(label.strip())
    in_order = iter(fillers)
    return PLACE.sub(lambda place: fillers[int(place[1])] if place[1] else next(in_order), translated)


def words() -> dict[str, dict[str, str]]:
    """Return the translations into each language but English, which is what the plot files say."""
    return {language: catalogue.messages(language) for language in TRANSLATIONS}


def misplaced(labels: Iterable[str], language: str) -> list[Finding]:
    """Return a finding for each label whose translation does not hold the label's numbers."""
    known = catalogue.messages(language)
    return [
        Finding(
            catalogue_file(language),
            line_in_catalogue(label, language),
            f"“{known[label]}” does not hold the numbers of “{label}”; write {{}} as often,"
            " or {0}, {1} … where their order changes",
        )
        for label in sorted(labels)
        if label in known and not places_fit(label, known[label])
    ]


def line_in_catalogue(message: str, language: str) -> int:
    """Return the line at which a message stands in a language's catalogue; 0 if it does not."""
    found = read_catalogue(language).get(message)
    return (found.lineno or 0) if found and message else 0
