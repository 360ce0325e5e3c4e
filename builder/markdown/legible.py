"""Whether the text of a figure can be read on a phone."""

import re
from functools import lru_cache
from pathlib import Path

PHONE, LEAST = 390, 10  # CSS pixels: across a phone, and high
TEXT = 11.5  # points: what figure.mplstyle sets, for a figure whose text cannot be read from its file
LETTERS = re.compile(r"scale\(([\d.]+) -")  # the SVG outlines letters at 100 points
POINT = 96 / 72


@lru_cache
def too_small(picture: Path, width: int) -> bool:
    """Return whether the smallest text of a figure, so many CSS pixels wide, is too small across a phone."""
    svg = picture.suffix == ".svg" and picture.exists()
    sizes = [float(scale) * 100 for scale in LETTERS.findall(picture.read_text("utf-8"))] if svg else []
    return min(sizes, default=TEXT) * POINT * PHONE < LEAST * width
