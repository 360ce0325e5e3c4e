"""Make once what both languages show: the figures, the outputs of the labs, the font of the formulas."""

from collections.abc import Callable
from dataclasses import dataclass, field

from builder import figures, fonts, labs, sources
from builder.findings import Finding
from builder.runner import Result


@dataclass
class Products:
    """What was made: of each lab (a snippet, chapter/name.py) the output of each of its sections."""

    lab_outputs: dict[str, dict[str, str]] = field(default_factory=dict)


def everything(on_result: Callable[[Result], None]) -> tuple[Products, list[Finding]]:
    """Make what is not there yet; return it, and one message for each thing that failed."""
    found = figures.draw(sources.plots(), on_result)
    lab_outputs, failed = labs.execute(on_result)
    fonts.math_font()
    return Products(lab_outputs), found + failed
