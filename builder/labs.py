"""Labs: pages whose code is executed, section by section, when the site is built. Once for all languages."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from builder import cache, includes
from builder.figures import surroundings
from builder.page import blocks
from builder.paths import CACHE, ROOT, SNIPPETS, SOURCE_LANGUAGE
from builder.runner import Job, Result, run
from builder.sources import pages, read

FOLDER = "labs/"
USING = "builder.runner.lab"
MADE_BY = [ROOT / "builder" / "runner" / name for name in ("lab.py", "kernel.py")]
FILE = "outputs.json"
TIMEOUT = 600.0


@dataclass(frozen=True)
class Lab:
    """A file of snippets/ (chapter/name.py) and those of its sections that a lab's page shows, in order."""

    file: str
    sections: tuple[str, ...]

    def cells(self) -> list[dict]:
        """Return the code of each section as it stands, and the line where it begins."""
        source = read(SNIPPETS / self.file)
        return [
            {"line": source.count("\n", 0, start) + 1, "code": source[start:end]}
            for start, end in (includes.span(source, name) for name in self.sections)
        ]


def labs() -> list[Lab]:
    """Return the labs. Comments do not change what runs, so the pages of one language tell all."""
    found: dict[str, list[str]] = {}
    for name, path in pages(SOURCE_LANGUAGE).items():
        for block in blocks(read(path)) if name.startswith(FOLDER) else ():
            if block.section:
                found.setdefault(block.source, []).append(block.section)
    return [Lab(file, tuple(sections)) for file, sections in found.items()]


def execute(on_result: Callable[[Result], None] | None = None) -> tuple[dict[str, dict[str, str]], list[str]]:
    """Execute the labs that are not fresh.

    Return what each section of each lab printed, and one message for each lab that failed.
    """
    entries = {lab: _entry(lab) for lab in labs()}
    stale = [lab for lab, entry in entries.items() if not cache.whole(entry)]
    jobs = [Job(SNIPPETS / lab.file, USING, {"cells": lab.cells(), "timeout": TIMEOUT}) for lab in stale]
    failed = []
    for lab, result in zip(stale, run(jobs, on_result), strict=True):
        if result.error:
            failed.append(result.error)
            continue
        outputs = dict(zip(lab.sections, json.loads(result.stdout), strict=True))
        with cache.draft(entries[lab]) as folder:
            (folder / FILE).write_text(json.dumps(outputs, ensure_ascii=False), "utf-8")
        cache.forget_others(entries[lab])
    made = {lab.file: _outputs(entry) for lab, entry in entries.items() if entry.exists()}
    return made, failed


def _entry(lab: Lab) -> Path:
    cells = json.dumps(lab.cells())
    key = cache.key(surroundings(), *MADE_BY, lab.file, *lab.sections, cells)
    return CACHE / "labs" / Path(lab.file).with_suffix("") / key


def _outputs(entry: Path) -> dict[str, str]:
    return json.loads((entry / FILE).read_text("utf-8"))
