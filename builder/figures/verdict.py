"""What is wrong with a figure, from what its drawing told."""

import ast
from functools import partial
from pathlib import Path

from builder import catalogue
from builder.figures import labels, palette, source, spelled
from builder.figures.names import mentions
from builder.findings import Finding
from builder.paths import SOURCE_LANGUAGE

MAKERS = {f"matplotlib.pyplot.{name}" for name in ("figure", "subplots", "subplot_mosaic")}
CLOSERS = {"matplotlib.pyplot.close"}
ENDERS = {"SystemExit", "exit", "quit"}


def faults(plot: Path, tree: ast.Module, told: dict | None, printed: str) -> list[Finding]:
    """Return why a figure that was drawn is refused; ``told`` is None if the run left nothing."""
    if told is None:
        line = max((n.lineno for n in ast.walk(tree) if getattr(n, "id", "") in ENDERS), default=0)
        return [Finding(plot, line, "ended before its figure was saved; take out what ends it")]
    if told["figures"] != 1:
        wanted = MAKERS if told["figures"] else CLOSERS
        line = max((mention.line for mention in mentions(tree) if mention.name in wanted), default=0)
        return [Finding(plot, line, f"a plot file draws one figure, this one left {told['figures']}")]
    found = [
        Finding(plot, _line(told, "settings", name), f"changes the setting “{name}”, {source.SHARED}")
        for name in told["settings"]
    ]
    if printed:
        line = next((n.lineno for n in ast.walk(tree) if getattr(n, "id", "") == "print"), 0)
        found.append(Finding(plot, line, "prints, which no page shows; print in a snippet of its own"))
    for text in told["unreached"]:
        message = f"“{text}” is drawn but cannot be translated; write it with text() or a label"
        line = _line(told, "texts", text) or spelled.line_of(tree, partial(_holds, text))
        found.append(Finding(plot, line, message))
    found += _chance(plot, told) + _faces(plot, tree, told)
    return found + _colors(plot, tree, told) + _glyphs(plot, tree, told)


def _line(told: dict, kind: str, what: str) -> int:
    """Return the line that was seen to bring something into the figure; 0 if none was."""
    return told["lines"].get(kind, {}).get(what, 0)


def _chance(plot: Path, told: dict) -> list[Finding]:
    return [
        Finding(
            plot,
            line,
            f"draws numbers from {name} that nothing has seeded, and with other ones the figure differs;"
            f" call {source.SEED_OF[name]}(0) first, or give a random_state or a generator",
        )
        for name, line in told["chance"].items()
    ]


def _faces(plot: Path, tree: ast.Module, told: dict) -> list[Finding]:
    return [
        Finding(
            plot,
            spelled.line_of(tree, partial(_is_face, face)) or _line(told, "faces", face),
            f"the font of the figures has one face, Regular, and not “{face}”; leave it out",
        )
        for face in told["faces"]
    ]


def _is_face(face: str, value: object) -> bool:
    return str(value) == face


def _colors(plot: Path, tree: ast.Module, told: dict) -> list[Finding]:
    """Return a finding for each color that is spelled out, and one for all that are computed."""
    found, computed = [], []
    for color, known in told["colors"].items():
        spellings = {color, *known["names"]}
        line = spelled.line_of(tree, partial(_is_color, color, spellings))
        name, owners = max(known["names"], key=len, default=color), ", ".join(known["owners"])
        if line:
            found.append(Finding(plot, line, spelled.out_of_palette(name, owners)))
        elif not palette.legible(color):
            computed.append((_line(told, "colors", color), name, owners))
    if computed:
        line, name, owners = computed[0]
        name += f" and {len(computed) - 1} more" if computed[1:] else ""
        found.append(Finding(plot, line, spelled.out_of_palette(name, owners)))
    return found


def _is_color(color: str, spellings: set[str], value: object) -> bool:
    if isinstance(value, tuple):
        whole = len(value) in (3, 4) and all(0 <= part <= 1 for part in value)
        return whole and "#" + "".join(f"{round(255 * part):02x}" for part in value[:3]) == color
    if not isinstance(value, str):
        return False
    letters = {name for name in spellings if len(name) == 1}
    return value.lower() in spellings or bool(spelled.FORMAT.fullmatch(value) and letters & {*value})


def _glyphs(plot: Path, tree: ast.Module, told: dict) -> list[Finding]:
    return [
        Finding(
            *_place_of_glyph(plot, tree, told, language, glyph),
            f"the font of the figures has no “{glyph}” (U+{ord(glyph):04X}); write it in other signs",
        )
        for language, glyphs in told["glyphs"].items()
        for glyph in glyphs
        if language == SOURCE_LANGUAGE or glyph not in told["glyphs"][SOURCE_LANGUAGE]
    ]


def _place_of_glyph(plot: Path, tree: ast.Module, told: dict, language: str, glyph: str):
    """Return the file and the line that hold a sign: the plot file, or else the catalogue."""
    if language == SOURCE_LANGUAGE:
        return plot, spelled.line_of(tree, partial(_holds, glyph)) or _line(told, "texts", glyph)
    known = catalogue.messages(language)
    message = next((label for label in told["labels"] if glyph in known.get(label, "")), "")
    return catalogue.catalogue_file(language), labels.line_in_catalogue(message, language)


def _holds(character: str, value: object) -> bool:
    return isinstance(value, str) and character in value
