"""Labs: files whose sections run one after another while the site is built, and what each section printed.

A lab is a snippet that a page in labs/ includes section by section. It runs once, for all languages:
comments do not change what it prints.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from builder import cache, includes, sources
from builder.findings import Finding, SourceError
from builder.page import Block, blocks
from builder.paths import CACHE, ROOT, SNIPPETS
from builder.runner import Job, Result, run
from builder.runner.environment import FIXED, PORTABLE

FOLDER = "labs/"
LIMIT = 600
GRACE = 120  # for the kernel to start and to tell how it ended, before the runner ends all
EXECUTED_WITH = ("ipykernel", "matplotlib", "numpy", "scikit-learn", "torch", "torchvision")
OUTPUTS, SAVED = "outputs.json", "saved"
Sections = dict[Path, list[str]]


def execute(
    on_result: Callable[[Result], None] | None = None, labs: Sections | None = None, limit: float = LIMIT
) -> tuple[dict[str, dict[str, str]], list[Finding]]:
    """Return what the sections of each lab printed, by the name of its file and theirs, and what failed.

    Only what is new or has changed is executed. ``labs`` names the sections in their order, by default
    that of the pages; ``limit`` is how many seconds a lab may take.
    """
    with executing(labs, limit) as begun:
        return begun.finish(run(begun.jobs, on_result))


@contextmanager
def executing(labs: Sections | None = None, limit: float = LIMIT) -> Iterator["Executing"]:
    """Give the jobs that execute what is new or has changed; their results go to ``finish`` before this ends.

    Raises SourceError where the cache cannot be written.
    """
    begun = Executing(limit)
    with ExitStack() as drafts:
        for file, names in (found_on_pages() if labs is None else labs).items():
            try:
                code = _sections(file, names)
            except SourceError as error:
                begun.failed.append(error.finding)
                continue
            entry = _entry(file, code)
            if cache.whole(entry):
                begun.outputs[_name(file)] = json.loads((entry / OUTPUTS).read_text("utf-8"))
                begun.saved[file] = entry / SAVED
            else:
                begun.saved[file] = drafts.enter_context(cache.drafted(entry.parent)) / SAVED
                begun.saved[file].mkdir()
                begun.stale[file] = code, entry
        yield begun


@dataclass
class Executing:
    """Labs that are being executed, and the outputs of those that are as they were.

    ``saved`` are the folders that hold, in the end, what each lab saved with torch.
    """

    limit: float
    saved: dict[Path, Path] = field(default_factory=dict)
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    failed: list[Finding] = field(default_factory=list)
    stale: dict[Path, tuple[dict, Path]] = field(default_factory=dict)

    @property
    def jobs(self) -> list[Job]:
        """What the runner is to do, a job a lab."""
        return [self._job(file, list(code.values())) for file, (code, _) in self.stale.items()]

    def _job(self, file: Path, code: list) -> Job:
        options = {"sections": code, "folder": str(self.saved[file]), "timeout": self.limit}
        return Job(file, "builder.runner.lab", options, timeout=self.limit + GRACE, preload=False)

    def finish(self, results: list[Result]) -> tuple[dict[str, dict[str, str]], list[Finding]]:
        """Keep what the labs printed; return it with that of the others, and what failed."""
        outputs, failed = dict(self.outputs), list(self.failed)
        for (file, (code, entry)), result in zip(self.stale.items(), results, strict=True):
            printed = _printed(result)
            if isinstance(printed, list):
                outputs[_name(file)] = dict(zip(code, printed, strict=True))
                _keep(outputs[_name(file)], self.saved[file].parent, entry)
            else:
                failed.append(printed)
        return outputs, failed


def found_on_pages(pages: Iterable[Path] | None = None) -> Sections:
    """Return the labs, and the sections of each in the order in which a page includes them."""
    if pages is None:
        pages = [path for uri, path in sources.pages("en").items() if uri.startswith(FOLDER)]
    found = {}
    for page in pages:
        for block in sections(sources.read(page)):
            names = found.setdefault(SNIPPETS / block.source, [])
            if block.section not in names:
                names.append(block.section)
    return found


def sections(markdown: str) -> list[Block]:
    """Return the blocks of a page that are executed: the parts of a file.

    All else on the page, such as the exercises, has its recorded output like any other page.
    """
    return [block for block in blocks(markdown) if block.section]


def _name(file: Path) -> str:
    return file.relative_to(file.parent.parent).as_posix()


def _sections(file: Path, names: list[str]) -> dict[str, tuple[int, str]]:
    """Return the first line and the code of each section; inner marks leave an empty line.

    Raises SourceError for a section that is not there.
    """
    source, found = sources.read(file), {}
    marks = {(mark["edge"], mark["section"]): mark for mark in includes.MARK.finditer(source)}
    for name in names:
        try:
            includes.section(source, name)
        except KeyError as error:
            raise SourceError(file, 0, f"has no section [{name}]") from error
        start, end = marks["start", name].end(), marks["end", name].start()
        found[name] = source.count("\n", 0, start) + 1, includes.MARK.sub("\n", source[start:end])
    return found


@lru_cache(maxsize=1)
def surroundings() -> str:
    """Return what every lab depends on, besides its own source."""
    versions = [f"{name} {version(name)}" for name in EXECUTED_WITH]
    runner = sorted((ROOT / "builder" / "runner").glob("*.py"))
    return cache.key(*versions, json.dumps(FIXED | PORTABLE), *runner)


def _entry(file: Path, code: dict) -> Path:
    return CACHE / "labs" / file.stem / cache.key(surroundings(), json.dumps(code))


def _printed(result: Result) -> list[str] | Finding:
    """Return what each section printed, or what went wrong."""
    if result.error:
        return result.finding
    told = json.loads(result.stdout)
    return Finding(result.job.file, told["line"], told["error"]) if told["error"] else told["printed"]


def _keep(outputs: dict[str, str], folder: Path, entry: Path) -> None:
    (folder / OUTPUTS).write_text(json.dumps(outputs, ensure_ascii=False), "utf-8")
    cache.commit(folder, entry)
    cache.forget_others(entry)
