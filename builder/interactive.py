"""The figures that a reader can touch: what their folders in interactive/ say, and what the site gets of it.

interactive/<chapter>/<name>/ belongs to the plot <chapter>/plot_<name>.py, whose picture stands where no
script runs. Its ``figure.yml`` names a snippet of the page and says which of its literals a reader moves.
"""

import itertools
import json
import re
from functools import lru_cache
from pathlib import Path

from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES

from builder import catalogue, code, computed
from builder.figures.palette import CYCLE, INK, PAPER
from builder.findings import SourceError
from builder.paths import INTERACTIVE, LANGUAGES, SNIPPETS
from builder.sources import read
from builder.touch import Touch, drawn, names_of, slots, touch
from builder.uncolored import uncolored

SHARED = ("touch.js", "panel.js", "address.js", "pad.js", "cells.js", "plane.js", "python.js")
SIZE = re.compile(r"^export const size = \{ width: (\d+), height: (\d+) \};$", re.MULTILINE)
SCHEMES = {"light": ":root", "dark": '[data-md-color-scheme="slate"]'}


def folders() -> list[Path]:
    """Return the folders in which a figure lies."""
    return sorted(path for path in INTERACTIVE.glob("*/*") if path.is_dir())


def plot_of(folder: Path) -> str:
    """Return the plot whose picture the figure of a folder takes the place of."""
    return f"{folder.parent.name}/plot_{folder.name}.py"


def of_plot(plot: str) -> Touch | None:
    """Return the figure that takes the place of a plot's picture, if there is one that is whole."""
    chapter, _, name = plot.removesuffix(".py").partition("/plot_")
    return _whole(INTERACTIVE / chapter / name)


def touched() -> list[Touch]:
    """Return the figures that are whole."""
    return [found for found in map(_whole, folders()) if found]


def ready(found: Touch | None) -> bool:
    """Return whether a figure can be shown: what it takes from a run of its snippet is there."""
    return found is not None and (not computed.needed(found) or computed.kept(found) is not None)


def _whole(folder: Path) -> Touch | None:
    """Return the figure of a folder, or None: then its picture is shown, and the checks say what is wrong."""
    try:
        found = touch(folder)
        for language in LANGUAGES:
            tokens(found, language)
            room(found, language)
    except (SourceError, OSError):
        return None
    return found


def tokens(found: Touch, language: str) -> list:
    """Return the snippet in a language: plain text, [class, text] in color, {slot: control, class: …}."""
    source = catalogue.without_sections(catalogue.localised(SNIPPETS / found.said["snippet"], language))
    places, parts, at = slots(found, source), [], 0
    for kind, text in _lexed(source):
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
                parts.append([color, text[:length]] if color else text[:length])
            at, text = at + length, text[length:]
    plain = itertools.groupby(parts, lambda part: isinstance(part, str))
    return [each for alike, group in plain for each in (["".join(group)] if alike else group)]


@lru_cache(maxsize=128)  # asked for by the checks, by each page that shows it, and for what is published
def _lexed(source: str) -> tuple:
    lexer = PythonLexer(ensurenl=False, stripnl=False)
    lexer.add_filter(uncolored())
    return tuple(lexer.get_tokens(source))


def data(found: Touch, language: str) -> str:
    """Return what the figure's script is told, in a language: a text in JSON."""
    said = found.said
    controls = [
        {"name": name, "label": control[language]} | _moved(control, language)
        for name, control in said["controls"].items()
    ]
    told = {
        "name": found.folder.name,
        "file": Path(said["snippet"]).name,
        "title": said["title"][language],
        "controls": controls,
        "labels": {name: text[language] for name, text in said["labels"].items()},
        "code": tokens(found, language),
    }
    if computed.needed(found):
        told["made"] = computed.kept(found)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _moved(control: dict, language: str) -> dict:
    """Return what a script is told of how a control moves."""
    if drawn(control):
        examples = [[each[language], "".join(each["value"].split())] for each in control["examples"]]
        return {"kind": "drawing", "value": "".join(control["value"].split()), "examples": examples}
    told = {key: control[key] for key in ("value", "min", "max", "step", "presets") if key in control}
    if names := names_of(control, language):
        told["names"] = names
    return told | {"float": isinstance(control["value"], float)}


def room(found: Touch, language: str) -> str:
    """Return what a figure's height depends on, in a language: a text in JSON, which stands in the page.

    Raises SourceError if its script does not say its size.
    """
    if not (size := SIZE.search(read(found.folder / "figure.js"))):
        raise found.error("figure.js lacks “export const size = { width: 340, height: 240 };”")
    snippet = SNIPPETS / found.said["snippet"]
    texts = code.included(found.said["snippet"], "", language), read(snippet.with_suffix(".out"))
    controls = found.said["controls"].values()
    told = {
        "size": [int(side) for side in size.groups()],
        "controls": [[control[language], *_buttons(control, language)] for control in controls],
        "drawn": any(map(drawn, controls)),
        "file": snippet.name,
        "lines": [text.rstrip("\n").count("\n") + 1 for text in texts],
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _buttons(control: dict, language: str) -> list[str]:
    if drawn(control):
        return [each[language] for each in control["examples"]]
    names = names_of(control, language)
    return [names[preset] if names else str(preset) for preset in control.get("presets", [])]


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


def published(language: str) -> tuple[dict[str, Path], dict[str, str]]:
    """Return what the site of a language gets, below its assets/: files, and texts that are made here."""
    files = {f"interactive/{name}": INTERACTIVE / name for name in SHARED}
    texts = {"interactive/touch.css": style()}
    for found in filter(ready, touched()):
        files[f"interactive/{found.name}/figure.js"] = found.folder / "figure.js"
        texts[f"interactive/{found.name}/figure.json"] = data(found, language)
    return files, texts
