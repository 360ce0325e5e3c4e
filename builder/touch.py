"""What the figure.yml of a figure that can be touched says: its snippet, what moves in it, and its words."""

import re
import string
from dataclasses import dataclass
from pathlib import Path

from builder.findings import SourceError
from builder.paths import LANGUAGES
from builder.sources import read, read_yaml

NEEDS = ("snippet", "title", "code", "controls", "labels", "states")
OF_CONTROL = {
    "number": ("value", "min", "max", "step", *LANGUAGES),
    "drawing": ("value", "examples", *LANGUAGES),
}
CELLS = re.compile(r"(?:[0-9a-g]{8}\n){7}[0-9a-g]{8}")  # eight rows of eight numbers from 0 to 16


@dataclass(frozen=True)
class Touch:
    """A figure that can be touched: where its folder lies, and what its figure.yml says."""

    folder: Path
    said: dict

    @property
    def name(self) -> str:
        """Its chapter/name."""
        return f"{self.folder.parent.name}/{self.folder.name}"

    @property
    def start(self) -> dict[str, str]:
        """What stands in the snippet, as it is spelled there, by the names of the controls."""
        return {name: str(control["value"]) for name, control in self.said["controls"].items()}

    def error(self, message: str, text: str = "") -> SourceError:
        """Return what is wrong in its figure.yml, in the first line that holds a text."""
        path = self.folder / "figure.yml"
        lines = read(path).split("\n")
        line = next((number for number, line in enumerate(lines, 1) if text and text in line), 1)
        return SourceError(path, line, message)


def touch(folder: Path) -> Touch:
    """Return the figure of a folder. Raises SourceError, with the line, if its figure.yml is not whole."""
    found = Touch(folder, read_yaml(folder / "figure.yml"))
    if not isinstance(found.said, dict):
        raise found.error("is no mapping; mend the file")
    for key in NEEDS:
        if not found.said.get(key):
            raise found.error(f"lacks “{key}”")
    for name, control in found.said["controls"].items():
        if message := _wrong(control):
            raise found.error(message.format(f"“{name}”"), f"{name}:")
    for name, text in {"title": found.said["title"], **found.said["labels"]}.items():
        if set(text) != set(LANGUAGES):
            raise found.error(f"“{name}” needs a text in {' and in '.join(LANGUAGES)}", f"{name}:")
    return found


def names_of(control: dict, language: str) -> list[str] | None:
    """Return what the values 0, 1, 2 … of a control are called, the same or not in all languages."""
    names = control.get("names")
    return names[language] if isinstance(names, dict) else names


def drawn(control: dict) -> bool:
    """Return whether a control is a drawing of 64 numbers from 0 to 16, and no number."""
    return control.get("kind") == "drawing"


def _wrong(control: dict) -> str:
    """Return what is wrong with a control, {} for its name, or ""."""
    if (kind := control.get("kind", "number")) not in OF_CONTROL:
        return f"the control {{}} is of the kind “{kind}”; there are {' and '.join(OF_CONTROL)}"
    if lacks := [key for key in OF_CONTROL[kind] if key not in control]:
        return f"the control {{}} lacks {', '.join(lacks)}"
    return _wrong_drawing(control) if drawn(control) else _wrong_number(control)


def _wrong_number(control: dict) -> str:
    if not control["min"] <= control["value"] <= control["max"]:
        return "the value of {} lies outside of its min and max"
    named = [names for names in (names_of(control, language) for language in LANGUAGES) if names]
    if any(len(names) != control["max"] + 1 for names in named):
        return f"{{}} needs one of “names” for each of 0 … {control['max']}"
    return ""


def _wrong_drawing(control: dict) -> str:
    for number, each in enumerate([control, *control["examples"]]):
        which = f"example {number} of {{}}" if number else "the value of {}"
        if lacks := [key for key in ("value", *LANGUAGES) if key not in each]:
            return f"{which} lacks {', '.join(lacks)}"
        if not CELLS.fullmatch(str(each["value"])):
            return f"{which} is no drawing; write |- and eight lines of eight signs, 0 to 9 and a to g"
    return ""


def slots(found: Touch, source: str) -> list[tuple[int, int, str]]:
    """Return where the literals stand that a reader moves, as (start, end, name of the control), in order.

    Raises SourceError, with the line in figure.yml, unless each is there exactly once.
    """
    places = []
    for template in found.said["code"]:
        text = template.format_map(found.start)
        if (times := source.count(text)) != 1:
            message = (
                f"“{text}” stands {times} times in snippets/{found.said['snippet']}; it must be there once"
            )
            raise found.error(message, template)
        at = source.index(text)
        for before, name, *_ in string.Formatter().parse(template):
            at += len(before)
            if name is not None:
                places.append((at, at + len(found.start[name]), name))
                at += len(found.start[name])
    if sorted(name for *_, name in places) != sorted(found.start):
        raise found.error("each control stands in one line of “code”, once", "code:")
    return sorted(places)
