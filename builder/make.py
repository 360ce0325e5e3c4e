"""Make once what both languages show: the figures, the outputs of the labs, the font of the formulas."""

from collections.abc import Callable
from dataclasses import dataclass, field

from builder import figures, fonts, labs, sources
from builder.findings import Finding
from builder.runner import Result, run


@dataclass
class Products:
    """What was made: of each lab (a snippet, chapter/name.py) the output of each of its sections."""

    lab_outputs: dict[str, dict[str, str]] = field(default_factory=dict)


def everything(on_result: Callable[[Result], None]) -> tuple[Products, list[Finding]]:
    """Make what is not there yet, in one run; return it, and one message for each thing that failed."""
    plots, executing = sources.plots(), labs.executing()
    with figures.drawing(plots) as drawing:
        longest = executing.jobs  # so they begin
        results = run([*longest, *drawing.jobs], on_result)
        lab_outputs, failed = executing.finish(results[: len(longest)])
        found = drawing.finish(results[len(longest) :])
    fonts.math_font()
    return Products(lab_outputs), [*found, *figures.untranslated(plots), *failed]
