"""Make once what both languages show: the figures, the outputs of the labs, what figures compute with."""

import itertools
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from builder import computed, figures, interactive, labs, sources
from builder.commit import last_changes
from builder.findings import Finding
from builder.paths import CACHE, DOCS, INTERACTIVE, SNIPPETS
from builder.runner import Result, run
from builder.touch import Touch

OF_PAGES = ("cards", "chapters", "checked", "pages")  # what the cache holds of each page


@dataclass
class Products:
    """What was made: of each lab (a snippet, chapter/name.py) the output of each of its sections.

    And what git knows: when each file changed.
    """

    lab_outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    changes: dict[str, int] = field(default_factory=dict)


def everything(on_result: Callable[[Result], None]) -> tuple[Products, list[Finding]]:
    """Make what is not there yet, in one run; return it, and one message for each thing that failed."""
    plots, touched = sources.plots(), interactive.touched()
    lab_outputs, found = _make(labs.found_on_pages(), touched, figures.stale(plots), on_result)
    _forget_what_is_gone()
    return Products(lab_outputs, last_changes()), [*found, *figures.untranslated(plots)]


def draw(plots: list[Path], on_result: Callable[[Result], None] | None = None) -> list[Finding]:
    """Draw what is not fresh; return what is wrong with each figure that is refused or lacks a label."""
    return update(plots, on_result) + figures.untranslated(plots)


def update(plots: list[Path], on_result: Callable[[Result], None] | None = None) -> list[Finding]:
    """Draw what is not fresh; return why figures are refused, and why the labs are that they go on from."""
    stale = figures.stale(plots)
    needed = {figures.lab_of(plot) for plot in stale} - {None}
    found = labs.found_on_pages() if needed else {}
    return _make({lab: found[lab] for lab in needed & found.keys()}, [], stale, on_result)[1]


def _make(
    wanted: labs.Sections, touched: list[Touch], stale: list[Path], on_result: Callable[[Result], None] | None
) -> tuple[dict[str, dict[str, str]], list[Finding]]:
    """Run labs, what figures compute with, and stale figures, in one run; return the labs' outputs."""
    computing = computed.Computing(touched)
    with labs.executing(wanted) as executing, figures.drawing(stale, executing.saved) as drawing:
        jobs = [executing.jobs, computing.jobs, drawing.jobs]  # the longest begin
        results = iter(run(itertools.chain(*jobs), on_result))
        labs_done, computed_done, drawn = (list(itertools.islice(results, len(each))) for each in jobs)
        found = drawing.finish(drawn)
        lab_outputs, failed = executing.finish(labs_done)
    return lab_outputs, [*found, *failed, *computing.finish(computed_done)]


def _forget_what_is_gone() -> None:
    """Take out of the cache what was made of files that are no longer there."""
    for folder in (CACHE / "figures").glob("[!.]*/[!.]*"):
        _forget(folder, f"{folder.name}.py")
    for folder in (CACHE / "computed").glob("*/[!.]*"):
        if not (INTERACTIVE / folder.parent.name / folder.name).exists():
            shutil.rmtree(folder, ignore_errors=True)
    for folder in (folder for kind in OF_PAGES for folder in (CACHE / kind).glob("*/*")):
        if not (DOCS / folder.parent.name / folder.name.replace("+", "/")).exists():
            shutil.rmtree(folder, ignore_errors=True)


def _forget(folder: Path, file: str) -> None:
    if not (SNIPPETS / folder.parent.name / file).exists():
        shutil.rmtree(folder, ignore_errors=True)
