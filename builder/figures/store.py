"""Where the drawn figures lie, and what is known of them."""

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from builder import cache
from builder.figures import labels
from builder.paths import ROOT, STYLE
from builder.reread import once_as_it_is

DRAWN_WITH = ("matplotlib", "notojp-matplotlib", "numpy", "scikit-learn", "torch", "torchvision")
BUILDER = ROOT / "builder"
BUILT_BY = [*sorted((BUILDER / "figures").glob("*.py")), BUILDER / "runner" / "digits.py"]
DEPENDENCIES = (STYLE, *BUILT_BY, BUILDER / "runner" / "environment.py")
DRAWN = "drawn.json"
LOADED = re.compile(r'\btorch\.load\("(\w+)\.pt"')
NOT_DRAWN = {"labels": [], "words": {}, "size": [0, 0]}


@lru_cache(maxsize=1)
def surroundings() -> bytes:
    """Return what every figure and lab depends on, besides its own source, in a few bytes."""
    versions = " ".join(f"{name} {version(name)}" for name in DRAWN_WITH)
    return bytes.fromhex(cache.key(versions, *DEPENDENCIES))


def folder_of(plot: Path) -> Path:
    """Return the cache folder of a figure: named by all that it is drawn from."""
    made_from = [plot, lab] if (lab := lab_of(plot)) else [plot]
    return cache.CACHE / "figures" / plot.parent.name / plot.stem / cache.key(surroundings(), *made_from)


def lab_of(plot: Path) -> Path | None:
    """Return the file that saved what a figure loads: ``"name.pt"`` or ``"name_more.pt"`` is of name.py."""
    words = _loaded(plot).split("_") if _loaded(plot) else []
    beside = [plot.with_name("_".join(words[:count]) + ".py") for count in range(len(words), 0, -1)]
    return next((lab for lab in beside if lab.exists() and lab != plot), None)


@once_as_it_is
def _loaded(plot: Path) -> str:
    found = LOADED.search(plot.read_text("utf-8", errors="replace"))
    return found[1] if found else ""


def drawn(plot: Path) -> dict:
    """Return the labels of a figure, the words they were translated with, and its size in CSS pixels.

    A figure that could not be drawn has neither.
    """
    file = folder_of(plot) / DRAWN
    return json.loads(file.read_text("utf-8")) if file.exists() else dict(NOT_DRAWN)


def stale(plots: Iterable[Path]) -> list[Path]:
    """Return the figures that are to be drawn."""
    words = labels.words()
    return [plot for plot in plots if not fresh(plot, words)]


def fresh(plot: Path, words: dict[str, dict[str, str]]) -> bool:
    """Return whether a figure is there, whole, and says what the catalogues say now."""
    return cache.whole(folder_of(plot)) and drawn(plot)["words"] == used(drawn(plot)["labels"], words)


def used(labels: list[str], words: dict[str, dict[str, str]]) -> dict[str, dict[str, str | None]]:
    """Return the translations of some labels, None where one is missing."""
    return {language: {label: known.get(label) for label in labels} for language, known in words.items()}


def variant(plot: Path, language: str, theme: str) -> Path:
    """Return the drawn file of a figure: an SVG, or a WebP where that would be large."""
    svg = folder_of(plot) / f"{language}.{theme}.svg"
    return svg if svg.exists() else svg.with_suffix(".webp")
