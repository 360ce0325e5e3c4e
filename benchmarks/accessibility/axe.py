"""What axe-core finds on a page."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

RUN = "axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations)"


class Violation(NamedTuple):
    """A rule, and a node that breaks it."""

    rule: str
    node: str
    why: str


def source() -> str:
    """Return axe-core's script, which the package axe-playwright-python brings."""
    folder = Path(find_spec("axe_playwright_python").origin).parent
    return (folder / "axe.min.js").read_text("utf-8")


def violations(page, axe: str) -> Iterator[Violation]:
    """Ask axe-core about what a page of the browser shows now."""
    page.evaluate(axe)  # not as a script of the page, which its policy would refuse
    for found in page.evaluate(RUN):
        for node in found["nodes"]:
            why = " ".join(node["failureSummary"].split("\n")[1:2]).strip()
            yield Violation(found["id"], " ".join(map(str, node["target"])), why)
