"""The figures that a reader can touch: what their folders in interactive/ say, and what the site gets of it.

interactive/<chapter>/<name>/ belongs to the plot <chapter>/plot_<name>.py, whose picture stands where no
script runs. Its ``figure.yml`` names a snippet of the page and says which of its literals a reader moves.
"""

import itertools
import json
import string
from dataclasses import dataclass
from pathlib import Path

from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES

from builder import catalogue
from builder.figures.palette import CYCLE, INK, PAPER
from builder.findings import SourceError
from builder.paths import INTERACTIVE, LANGUAGES, SNIPPETS
from builder.sources import read, read_yaml

SHARED = ("touch.js", "panel.js", "python.js")
NEEDS = ("snippet", "title", "code", "controls", "labels", "states")
OF_CONTROL = ("value", "min", "max", "step", *LANGUAGES)
SCHEMES = {"light": ":root", "dark": '[data-md-color-scheme="slate"]'}


@dataclass(frozen=True)
class Touch:
    """A figure that can be touched: where its folder lies, and what its figure.yml says."""

    folder: Path
    said: dict

    @property
    def name(self) -> str:
        """Its chapter/name."""
        return self.folder.relative_to(INTERACTIVE).as_posix()

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


def folders() -> list[Path]:
    """Return the folders in which a figure lies."""
    return sorted(path for path in INTERACTIVE.glob("*/*") if path.is_dir())


def plot_of(folder: Path) -> str:
    """Return the plot whose picture the figure of a folder takes the place of."""
    return f"{folder.parent.name}/plot_{folder.name}.py"


def of_plot(plot: str) -> Touch | None:
    """Return the figure that takes the place of a plot's picture, if there is one that can be shown."""
    chapter, _, name = plot.removesuffix(".py").partition("/plot_")
    return _whole(INTERACTIVE / chapter / name)


def _whole(folder: Path) -> Touch | None:
    """Return the figure of a folder, or None: then its picture is shown, and the checks say what is wrong."""
    try:
        found = touch(folder)
        return found if all(tokens(found, language) for language in LANGUAGES) else None
    except (SourceError, OSError):
        return None


def touch(folder: Path) -> Touch:
    """Return the figure of a folder. Raises SourceError, with the line, if its figure.yml is not whole."""
    found = Touch(folder, read_yaml(folder / "figure.yml"))
    if not isinstance(found.said, dict):
        raise found.error("is no mapping; mend the file")
    for key in NEEDS:
        if not found.said.get(key):
            raise found.error(f"lacks “{key}”")
    for name, control in found.said["controls"].items():
        if lacks := [key for key in OF_CONTROL if key not in control]:
            raise found.error(f"the control “{name}” lacks {', '.join(lacks)}", f"{name}:")
        if not control["min"] <= control["value"] <= control["max"]:
            raise found.error(f"the value of “{name}” lies outside of its min and max", f"{name}:")
    for name, text in {"title": found.said["title"], **found.said["labels"]}.items():
        if set(text) != set(LANGUAGES):
            raise found.error(f"“{name}” needs a text in {' and in '.join(LANGUAGES)}", f"{name}:")
    return found


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


def tokens(found: Touch, language: str) -> list:
    """Return the snippet in a language: plain text, [class, text] in color, {slot: control, class: …}."""
    source = catalogue.without_sections(catalogue.localised(SNIPPETS / found.said["snippet"], language))
    places, parts, at = slots(found, source), [], 0
    for kind, text in PythonLexer(ensurenl=False, stripnl=False).get_tokens(source):
        color, end = STANDARD_TYPES[kind], at + len(text)
        while text:
            if places and places[0][0] <= at < places[0][1]:
                if at == places[0][0]:
                    parts.append({"slot": places[0][2], "class": color})
                length = min(places[0][1], end) - at
                if at + length == places[0][1]:
                    places.pop(0)
            else:
                length = min(places[0][0] if places else end, end) - at
                parts.append([color, text[:length]] if color and color != "w" else text[:length])
            at, text = at + length, text[length:]
    plain = itertools.groupby(parts, lambda part: isinstance(part, str))
    return [each for alike, group in plain for each in (["".join(group)] if alike else group)]


def data(found: Touch, language: str, words: dict[str, str]) -> str:
    """Return what the figure's script is told, in a language: a text in JSON."""
    said = found.said
    controls = [
        {"name": name, "label": control[language]}
        | {key: control[key] for key in ("value", "min", "max", "step", "presets", "names") if key in control}
        | {"float": isinstance(control["value"], float)}
        for name, control in said["controls"].items()
    ]
    told = {
        "name": found.folder.name,
        "file": Path(said["snippet"]).name,
        "title": said["title"][language],
        "controls": controls,
        "labels": {name: text[language] for name, text in said["labels"].items()},
        "words": {name[6:]: text for name, text in words.items() if name.startswith("touch_")},
        "code": tokens(found, language),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def states(found: Touch) -> list[dict]:
    """Return the states in which the tests compare the script with PyTorch: the grid of figure.yml."""
    grid = found.said["states"]
    return [dict(zip(grid, values, strict=True)) for values in itertools.product(*grid.values())]


def style() -> str:
    """Return the style sheet: the colors of the figures' palette, in both themes, and how they are used."""
    variables = ""
    for theme, selector in SCHEMES.items():
        colors = {f"c{number}": color for number, color in enumerate(CYCLE[theme])}
        colors |= {"ink": INK[theme][0], "faint": INK[theme][1], "paper": PAPER[theme]}
        lines = "".join(f"  --touch-{name}: {color};\n" for name, color in colors.items())
        variables += f"{selector} {{\n{lines}}}\n\n"
    return variables + read(INTERACTIVE / "touch.css")


def published(language: str, words: dict[str, str]) -> tuple[dict[str, Path], dict[str, str]]:
    """Return what the site of a language gets, below its assets/: files, and texts that are made here."""
    files = {f"interactive/{name}": INTERACTIVE / name for name in SHARED}
    texts = {"interactive/touch.css": style()}
    for found in filter(None, map(_whole, folders())):
        files[f"interactive/{found.name}/figure.js"] = found.folder / "figure.js"
        texts[f"interactive/{found.name}/figure.json"] = data(found, language, words)
    return files, texts
