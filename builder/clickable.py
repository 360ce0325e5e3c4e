"""Parts of a figure that lead to a page: a plot file gives such a patch the page's name as its gid.

``patch.set_gid("training.loop")`` leads to training/loop.md. Where the patch came to lie stands in the
drawn SVG, whose groups carry the gids as ids.
"""

import re
from pathlib import Path
from xml.etree import ElementTree

from builder.findings import SourceError
from builder.paths import DOCS
from builder.sources import read

SVG = "{http://www.w3.org/2000/svg}"
GID = re.compile(r"[a-z][\w-]*\.[\w-]+")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

Box = tuple[float, float, float, float]


def boxes(plot: Path, picture: Path, language: str) -> tuple[str, dict[str, Box]]:
    """Return the viewBox of a drawn figure, and the left, top, width and height of the parts by their page.

    Raises SourceError where such a page does not exist.
    """
    if picture.suffix != ".svg" or "set_gid(" not in read(plot):
        return "", {}
    root, found = ElementTree.fromstring(read(picture)), {}
    for group in root.iter(f"{SVG}g"):
        if GID.fullmatch(name := group.get("id", "")):
            page = f"{name.replace('.', '/')}.md"
            if not (DOCS / language / page).exists():
                line = next((n for n, text in enumerate(read(plot).split("\n"), 1) if name in text), 0)
                raise SourceError(plot, line, f"the gid {name} leads to no page; there is no {page}")
            found[page] = _box(group)
    return root.get("viewBox"), found


def _box(group: ElementTree.Element) -> Box:
    numbers = [float(n) for path in group.iter(f"{SVG}path") for n in NUMBER.findall(path.get("d"))]
    xs, ys = numbers[::2], numbers[1::2]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
