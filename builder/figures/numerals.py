"""The numbers in a drawn SVG."""

import re

LONG = re.compile(r"-?\d+\.\d{3,}")
# not the factors of scale(…) and matrix(…), nor what a reader is shown
PLACES = re.compile(r' (?:d|x|y|x1|y1|x2|y2|cx|cy|points)="[^"]*"|translate\([^)]*\)')


def shorter(svg: str) -> str:
    """Return the SVG with places to a hundredth of a point, which no screen shows."""
    return PLACES.sub(lambda places: LONG.sub(_hundredths, places[0]), svg)


def _hundredths(number: re.Match) -> str:
    found = f"{float(number[0]):.2f}".rstrip("0").rstrip(".")
    return "0" if found == "-0" else found
