"""Run a plot file and save its figure in each language; this happens in a child of the runner.

What is drawn is told as data: what of it is wrong is not decided here.
"""

import json
import os
import re
import runpy
import tempfile
import warnings
from contextlib import nullcontext
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib import font_manager
from matplotlib.figure import Figure
from PIL import Image

from builder.figures import chance, look, numerals, origin, palette, recolour
from builder.figures.labels import message_of
from builder.figures.relabel import sayings, spoken
from builder.paths import SOURCE_LANGUAGE, STYLE, package_folder

SVG_LIMIT = 300_000
PNG_LIMIT = 200_000
FONT = "fonts/NotoSansCJKjp-Regular.otf"
TOLD = "told.json"


def run(file: str, folder: str, seeded: list[str], words: dict[str, dict[str, str]]) -> None:
    """Draw a plot file into a folder: ``language.theme.svg``, or ``.webp`` where the SVG would be large.

    ``seeded`` holds the generators that the file seeds, ``words`` the translations into each language.
    The file runs once, save where the dark figure is more than an exchange of colors, where it draws
    unseeded numbers, to see whether they show, and where something is not right, to see which line it
    comes from. What the figure consists of goes into told.json.
    """
    # matplotlib was imported without the fonts of the machine; from here on this would hide ours as well
    os.environ.pop("MPL_IGNORE_SYSTEM_FONTS", None)
    font_manager.fontManager.addfont(package_folder("notojp_matplotlib") / FONT)
    target, told = Path(folder), _draw(file, Path(folder), "light", words)
    if told["figures"] == 1:
        if len(list(target.glob("*.dark.*"))) < len(list(target.glob("*.light.*"))):
            _draw(file, target, "dark", words)
        if unseeded := [name for name in told["moved"] if name not in seeded]:
            told["chance"] = _what_chance_decides(file, target, unseeded)
        if any(told[kind] for kind in ("settings", "colors", "faces", "unreached")) or any(
            told["glyphs"].values()
        ):
            told["lines"] = _lines(file, target, told)
    (target / TOLD).write_text(json.dumps(told, ensure_ascii=False), "utf-8")


def _draw(file: str, folder: Path, theme: str, words: dict[str, dict[str, str]], seed: int = 0) -> dict:
    plt.close("all")
    plt.style.use(["default", STYLE])
    plt.rcParams.update(palette.settings(theme))
    plt.rcParams["axes.prop_cycle"] = plt.cycler(color=palette.CYCLE[theme])
    style, dice = mpl.rcParams.copy(), chance.throw(seed)
    warnings.filterwarnings("error", message="Glyph .* missing")
    with chance.watched(file, dice) if seed else nullcontext({}) as places:
        runpy.run_path(file, run_name="__main__")
    told = {"figures": len(plt.get_fignums()), "places": places, "chance": {}, "lines": {}}
    told["moved"] = [name for name, moved in dice.items() if moved()]
    told["settings"] = sorted(name for name, value in mpl.rcParams.copy().items() if style[name] != value)
    return told | (_save(plt.gcf(), folder, theme, words) if told["figures"] == 1 else {})


def _what_chance_decides(file: str, folder: Path, unseeded: list[str]) -> dict[str, int]:
    """Return the lines that draw the unseeded numbers of a figure, if other numbers give another figure."""
    with tempfile.TemporaryDirectory(dir=folder) as again:
        places = _draw(file, Path(again), "light", {}, seed=1)["places"]
        first, second = (sorted(place.glob(f"{SOURCE_LANGUAGE}.light.*")) for place in (folder, Path(again)))
        alike = [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    return {} if alike else {name: places.get(name, 0) for name in unseeded}


def _lines(file: str, folder: Path, told: dict) -> dict[str, dict[str, int]]:
    """Return the lines that what is not right with a figure comes from."""
    with tempfile.TemporaryDirectory(dir=folder) as again, origin.watched(file, told["settings"]) as origins:
        _draw(file, Path(again), "light", {})
        return origins.lines(told, plt.gcf())


def _save(figure: Figure, folder: Path, theme: str, words: dict[str, dict[str, str]]) -> dict:
    """Save the figure in all languages, English first; return what it consists of."""
    told, glyphs = {"size": [round(96 * inches) for inches in figure.get_size_inches()]}, {}
    exchangeable = theme == "light" and not look.holds_palette_in_pixels(figure)
    for language in (SOURCE_LANGUAGE, *words):
        path = folder / f"{language}.{theme}.svg"
        with warnings.catch_warnings(record=True) as lost:
            warnings.filterwarnings("always", message="Glyph .* missing")
            if language == SOURCE_LANGUAGE:
                figure.draw_without_rendering()  # ticks have no text before
            with spoken(figure, language, words.get(language, {})):
                svg = _save_as(figure, path, exchangeable)
                if language == SOURCE_LANGUAGE:
                    told |= _tell(figure, svg)
        glyphs[language] = _missing_glyphs(lost)
    return told | {"glyphs": glyphs}


def _missing_glyphs(lost: list[warnings.WarningMessage]) -> list[str]:
    """Return the signs that the font lacks; other warnings go where they would have gone."""
    found = set()
    for warning in lost:
        if about := re.match(r"Glyph (\d+) ", str(warning.message)):
            found.add(chr(int(about[1])))
        else:
            warnings.showwarning(warning.message, warning.category, warning.filename, warning.lineno)
    return sorted(found)


def _save_as(figure: Figure, path: Path, exchangeable: bool) -> str:
    """Save the figure in one language; return its SVG, even where that is too large to be kept."""
    figure.savefig(path, metadata={"Date": None, "Creator": None})
    svg = numerals.shorter(path.read_text("utf-8"))
    path.write_text(svg, "utf-8")
    if path.stat().st_size > SVG_LIMIT:
        path.unlink()
        _save_pixels(figure, path.with_suffix(".webp"), theme=path.suffixes[0].removeprefix("."))
    elif exchangeable:
        path.with_name(path.name.replace(".light.", ".dark.")).write_text(recolour.dark(svg), "utf-8")
    return svg


def _save_pixels(figure: Figure, path: Path, theme: str) -> None:
    """Save the figure for notebooks, which know no WebP, and for pages, with a loss where it would be large.

    It is not seen through, which would be half of its weight. A photograph's loss nobody sees.
    """
    png, paper = path.with_suffix(".png"), palette.PAPER[theme]
    figure.savefig(png, facecolor=paper, metadata={"Software": None})
    packing = {"quality": 40} if png.stat().st_size > PNG_LIMIT else {"lossless": True}
    with Image.open(png) as picture:
        picture.convert("RGB").save(path, method=6, **packing)


def _tell(figure: Figure, svg: str) -> dict:
    said = sayings(figure)
    return {
        "labels": sorted({message_of(text) for text in said} - {None}),
        "faces": look.foreign_faces(figure),
        "colors": look.foreign_colors(figure, svg),
        "unreached": look.unreached(svg, said),
    }
