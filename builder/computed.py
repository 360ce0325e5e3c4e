"""What a figure that can be touched takes from a run of its snippet, such as trained weights.

``data.py`` beside its ``figure.yml`` says what that is. The snippet runs once, for all languages and visits.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from builder import cache, labs
from builder.findings import Finding
from builder.paths import CACHE, SNIPPETS
from builder.runner import Job, Result, run
from builder.touch import Touch

DATA, KEPT = "data.py", "data.json"


def needed(found: Touch) -> bool:
    """Return whether a figure takes anything from its snippet."""
    return (found.folder / DATA).exists()


def kept(found: Touch) -> dict | None:
    """Return what a figure takes from its snippet; None as long as it has not been made."""
    if not needed(found) or not (file := _entry(found) / KEPT).exists():
        return None
    return json.loads(file.read_text("utf-8"))


def update(touched: list[Touch], on_result: Callable[[Result], None] | None = None) -> list[Finding]:
    """Make what is not there or damaged; return what failed."""
    begun = Computing(touched)
    return begun.finish(run(begun.jobs, on_result))


@dataclass
class Computing:
    """Figures that wait for their snippets, of those that were asked for."""

    asked: list[Touch]
    stale: list[Touch] = field(init=False)

    def __post_init__(self):
        self.stale = [found for found in self.asked if needed(found) and not cache.whole(_entry(found))]

    @property
    def jobs(self) -> list[Job]:
        """What the runner is to do, a job a figure."""
        return [
            Job(SNIPPETS / found.said["snippet"], "builder.runner.figure", {"data": str(found.folder / DATA)})
            for found in self.stale
        ]

    def finish(self, results: list[Result]) -> list[Finding]:
        """Keep what the snippets gave; return what failed."""
        failed = []
        for found, result in zip(self.stale, results, strict=True):
            if result.error:
                message = f"gives no data, and so the figure stays a picture: {result.error}"
                failed.append(Finding(found.folder / DATA, 0, message))
                continue
            with cache.draft(_entry(found)) as folder:
                (folder / KEPT).write_text(result.stdout, "utf-8")
            cache.forget_others(_entry(found))
        return failed


def _entry(found: Touch) -> Path:
    key = cache.key(labs.surroundings(), SNIPPETS / found.said["snippet"], found.folder / DATA)
    return CACHE / "computed" / found.name / key
