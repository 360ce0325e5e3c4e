"""Time warm builds of a copy of the project that grows by 10, 100 and 1,000 pages a language.

    python -m benchmarks.build_growth [10 100 1000]

The pages that are added are copies of the real ones, in chapters of 25. Only the command line is used:
``mkdocs build --strict``. Memory is the sum over all processes of the build; on a loaded machine, the
seconds of the processor say more than those of the clock.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import psutil

from builder.paths import CACHE, LANGUAGES, ROOT

SIZES = (10, 100, 1000)
CHAPTER = 25
NOT_COPIED = (".git", ".cache", "site", ".site.*", ".venv", "__pycache__", "tests")
UNLIKE_OTHERS = ("labs", "reference")  # chapters of which there is one page of a kind
SIBLING = re.compile(r"\]\((?=[\w-]+\.md)")
TITLE = re.compile(r"^# (.*?)(?= \{ #)", re.MULTILINE)
INTERVAL = 0.2


@dataclass(frozen=True)
class Cost:
    """What one build took: seconds of the clock and of the processor, and bytes at its peak."""

    wall: float
    cpu: float
    peak: int


def copy_of_project(folder: Path) -> Path:
    """Return a copy of the project with what it has cached, but without a built site."""
    project = folder / "project"
    shutil.copytree(ROOT, project, ignore=shutil.ignore_patterns(*NOT_COPIED))
    if CACHE.exists():
        shutil.copytree(CACHE, project / ".cache", ignore=shutil.ignore_patterns("built", "stage", ".*"))
    return project


def grow(project: Path, count: int) -> None:
    """Give a copy of the project, which has none yet, that many more pages in each language."""
    names = [
        path.relative_to(ROOT / "docs" / LANGUAGES[0])
        for path in sorted((ROOT / "docs" / LANGUAGES[0]).glob("*/*.md"))
        if path.parent.name not in UNLIKE_OTHERS
    ]
    chapters: dict[str, list[str]] = {}
    for number, name in enumerate(islice(cycle(names), count), start=1):
        chapter = f"growth{(number - 1) // CHAPTER:03}"
        added = f"{chapter}/page-{number:04}.md"
        chapters.setdefault(chapter, []).append(added)
        for language in LANGUAGES:
            _write(project / "docs" / language, name, added, number)
    _name_chapters(project / "mkdocs.yml", chapters)


def _write(docs: Path, name: Path, added: str, number: int) -> None:
    text = (docs / name).read_text("utf-8")
    text = SIBLING.sub(f"](../{name.parent}/", text)
    text = TITLE.sub(rf"# \1 {number}", text, count=1)
    (docs / added).parent.mkdir(exist_ok=True)
    (docs / added).write_text(text, "utf-8")


def _name_chapters(config: Path, chapters: dict[str, list[str]]) -> None:
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    nav = "".join(
        f"  - {chapter}:\n" + "".join(f"      - {page}\n" for page in pages)
        for chapter, pages in chapters.items()
    )
    words = "".join(f"    {chapter}: {{zh: {chapter}, en: {chapter}}}\n" for chapter in chapters)
    for place, lines in (("\ntheme:\n", f"{nav}\ntheme:\n"), ("\n  sections:\n", f"\n  sections:\n{words}")):
        assert text.count(place) == 1, f"mkdocs.yml: has no single line {place.strip()}"
        text = text.replace(place, lines)
    config.write_text(text, "utf-8")


def build(project: Path) -> Cost:
    """Build the site of a copy of the project.

    Raises RuntimeError with all that was said if that fails.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    start, cpu, peak = time.monotonic(), _cpu(), 0
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        output = {"stdout": said, "stderr": subprocess.STDOUT}
        process = subprocess.Popen(command, cwd=project, env=environment, **output)
        while process.poll() is None:
            peak = max(peak, _memory(process.pid))
            time.sleep(INTERVAL)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"mkdocs build failed:\n{said.read()}")
    return Cost(time.monotonic() - start, _cpu() - cpu, peak)


def _cpu() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _memory(pid: int) -> int:
    """Return the bytes of a process and of all below it; shared ones count once where the system says so."""
    total = 0
    with suppress(psutil.Error):
        parent = psutil.Process(pid)
        for process in [parent, *parent.children(recursive=True)]:
            with suppress(psutil.Error):
                used = process.memory_full_info()
                total += getattr(used, "pss", 0) or used.rss
    return total


def main(sizes: list[int]) -> None:
    """Print a line for each size: the whole, and what a page costs more than the project as it is."""
    real = len(list((ROOT / "docs" / LANGUAGES[0]).rglob("*.md")))
    print(
        f"{'pages × 2':>10}{'wall s':>10}{'CPU s':>10}{'peak MiB':>10}{'wall s/page':>13}{'CPU s/page':>12}"
    )
    with tempfile.TemporaryDirectory() as folder:
        project = copy_of_project(Path(folder))
        build(project)  # what is not cached yet is made here
        base = None
        for size in (0, *sizes):
            shutil.rmtree(project / "site", ignore_errors=True)
            for grown in (project / "docs").glob("*/growth*"):
                shutil.rmtree(grown)
            grow(project, size)
            cost = build(project)
            base = base or cost
            line = f"{real + size:>13}{cost.wall:>13.1f}{cost.cpu:>13.1f}{cost.peak / 2**20:>13.0f}"
            if size:
                more = [(cost.wall - base.wall) / size, (cost.cpu - base.cpu) / size]
                line += f"{more[0]:>13.3f}{more[1]:>13.3f}"
            print(line, flush=True)


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(SIZES))
