"""The figures: drawn once, where they are out of date, and found again."""

import ast
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from builder import cache
from builder.figures import labels, source, spelled, store, verdict
from builder.figures.palette import THEMES
from builder.figures.store import drawn, folder_of, lab_of, stale, surroundings, variant
from builder.findings import Finding, SourceError
from builder.runner import Job, Result
from builder.sources import plots

__all__ = ["THEMES", "drawing", "drawn", "folder_of", "lab_of", "plots", "stale", "surroundings"]
__all__ += ["untranslated", "variant"]
DRAWER = "builder.figures.draw"
TOLD = "told.json"
TRANSLATE = "run: python -m builder translate"


@dataclass(frozen=True)
class Sketch:
    """A figure on its way into the cache."""

    plot: Path
    tree: ast.Module
    folder: Path

    def job(self, words: dict[str, dict[str, str]], saved: Mapping[Path, Path]) -> Job:
        """Return what the runner is to do; ``saved`` are the folders of what each lab saved."""
        options = {"folder": str(self.folder), "seeded": sorted(source.seeded(self.tree)), "words": words}
        lab = lab_of(self.plot)
        return Job(self.plot, DRAWER, options, after=lab, given=saved.get(lab))

    def told(self) -> dict | None:
        """Return what the run told of the figure; None if it did not get that far."""
        file = self.folder / TOLD
        return json.loads(file.read_text("utf-8")) if file.exists() else None


@contextmanager
def drawing(files: list[Path], saved: Mapping[Path, Path]) -> Iterator["Drawing"]:
    """Give the jobs that draw stale figures; their results go to ``finish`` before this ends.

    ``saved`` are the folders of what each lab saved, or will have saved when its job has ended.
    """
    if not files:
        yield Drawing()  # so a cache that cannot be written to is good enough
        return
    words = labels.words()
    try:
        (cache.CACHE / "figures").mkdir(parents=True, exist_ok=True)
        drafts = tempfile.TemporaryDirectory(dir=cache.CACHE / "figures", prefix=".")
    except OSError as error:
        message = f"the figures cannot be kept here: {error.strerror}; make it a folder one can write to"
        yield Drawing(problems=[Finding(cache.CACHE / "figures", 0, message)])
        return
    with drafts:
        sketches, problems = _begun(files, Path(drafts.name))
        yield Drawing(sketches, problems, words, saved)


@dataclass
class Drawing:
    """Figures that are being drawn."""

    sketches: list[Sketch] = field(default_factory=list)
    problems: list[Finding] = field(default_factory=list)
    words: dict[str, dict[str, str]] = field(default_factory=dict)
    saved: Mapping[Path, Path] = field(default_factory=dict)

    @property
    def jobs(self) -> list[Job]:
        """What the runner is to do, a job a figure."""
        return [sketch.job(self.words, self.saved) for sketch in self.sketches]

    def finish(self, results: list[Result]) -> list[Finding]:
        """Keep what was drawn; return why the other figures are refused: findings."""
        problems = list(self.problems)
        for sketch, result in zip(self.sketches, results, strict=True):
            if wrong := _wrong_with(sketch, result):
                problems += wrong
            else:
                _keep(sketch, self.words)
        return problems


def untranslated(files: list[Path]) -> list[Finding]:
    """Return the labels of drawn figures that a language lacks, and the translations that lose a number."""
    found, words = [], labels.words()
    for plot in files:
        found += [
            Finding(plot, _line(plot, label), f"the label “{label}” has no {language} text; {TRANSLATE}")
            for label in drawn(plot)["labels"]
            for language in words
            if label not in words[language]
        ]
    said = {label for plot in files for label in drawn(plot)["labels"]}
    return found + [finding for language in words for finding in labels.misplaced(said, language)]


def _line(plot: Path, label: str) -> int:
    return spelled.line_of_label(source.parse(plot), label)


def _begun(files: list[Path], drafts: Path) -> tuple[list[Sketch], list[Finding]]:
    """Return the figures whose sources may be run, and what is wrong with the others."""
    sketches, problems = [], []
    for number, plot in enumerate(files):
        try:
            tree = source.parse(plot)
        except SourceError as error:
            problems.append(error.finding)
            continue
        if refused := source.refusals(plot, tree):
            problems += refused
        else:
            (folder := drafts / str(number)).mkdir()
            sketches.append(Sketch(plot, tree, folder))
    return sketches, problems


def _wrong_with(sketch: Sketch, result: Result) -> list[Finding]:
    """Return why a figure is refused; the verdict knows the line of what matplotlib warns of on stderr."""
    told = sketch.told()
    if result.error and not told:
        return [result.finding]
    found = verdict.faults(sketch.plot, sketch.tree, told, result.stdout)
    return found or ([result.finding] if result.finding else [])


def _keep(sketch: Sketch, words: dict) -> None:
    """Put a figure into the cache; its former states, and the same one with other words, go."""
    if store.fresh(sketch.plot, words):  # another build was faster, and may be reading it
        return
    told = sketch.told()
    (sketch.folder / TOLD).unlink()
    kept = {"labels": told["labels"], "words": store.used(told["labels"], words), "size": told["size"]}
    (sketch.folder / store.DRAWN).write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
    entry = folder_of(sketch.plot)
    shutil.rmtree(entry, ignore_errors=True)
    cache.commit(sketch.folder, entry)
    cache.forget_others(entry)
