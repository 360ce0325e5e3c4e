"""The figures: drawn once, where they are out of date, and found again."""

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from builder import cache
from builder.figures import labels, source, store, verdict
from builder.figures.palette import THEMES
from builder.figures.store import drawn, folder_of, surroundings, variant
from builder.findings import Finding, SourceError
from builder.runner import Job, Result, run
from builder.sources import plots

__all__ = ["THEMES", "draw", "drawn", "folder_of", "plots", "surroundings", "variant"]
DRAWER = "builder.figures.draw"
TOLD = "told.json"
TRANSLATE = "run: python -m builder translate"


@dataclass
class Sketch:
    """A figure on its way into the cache."""

    plot: Path
    tree: object
    folder: Path
    told: dict = field(default_factory=dict)
    problems: list = field(default_factory=list)


def draw(files: list[Path], on_result: Callable[[Result], None] | None = None) -> list[Finding | str]:
    """Draw what is not fresh; return what is wrong with each figure that is refused or lacks a label.

    Each file runs once. It runs a second time where the dark figure is more than an exchange of colors,
    and where it draws unseeded numbers, to see whether they show.
    """
    words = labels.words()
    stale = [plot for plot in files if not store.fresh(plot, words)]
    (cache.CACHE / "figures").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache.CACHE / "figures", prefix=".") as drafts:
        sketches, problems = _begun(stale, Path(drafts))
        _run_once(sketches, words, on_result)
        _run_again(sketches, words, on_result)
        for sketch in sketches:
            if not sketch.problems:
                _keep(sketch, words)
            problems += sketch.problems
    return problems + _label_findings(files, words)


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


def _run_once(sketches: list[Sketch], words: dict, on_result: Callable | None) -> None:
    jobs = [_job(sketch.plot, sketch.folder, words) for sketch in sketches]
    for sketch, result in zip(sketches, run(jobs, on_result=on_result), strict=True):
        told = sketch.folder / TOLD
        sketch.told = json.loads(told.read_text("utf-8")) if told.exists() else None
        if sketch.told or not result.error:
            sketch.problems = verdict.faults(sketch.plot, sketch.tree, sketch.told, result.stdout)
        if result.error and not sketch.problems:  # the verdict knows the line of what matplotlib warns of
            sketch.problems.append(result.error)


def _run_again(sketches: list[Sketch], words: dict, on_result: Callable | None) -> None:
    """Draw the dark figures that do not come along with the light ones; find what chance decides."""
    jobs, uses = [], []
    for sketch in sketches:
        if sketch.problems:
            continue
        if verdict.unseeded(sketch.tree, sketch.told):
            (again := sketch.folder / "again").mkdir()
            jobs.append(_job(sketch.plot, again, {}, seed=1))
            uses.append((sketch, _compare))
        if not list(sketch.folder.glob("*.dark.*")):
            jobs.append(_job(sketch.plot, sketch.folder, words, theme="dark"))
            uses.append((sketch, None))
    for (sketch, use), result in zip(uses, run(jobs, on_result=on_result), strict=True):
        if result.error:
            sketch.problems.append(result.error)
        elif use:
            use(sketch)


def _compare(sketch: Sketch) -> None:
    name = next(path.name for path in sketch.folder.glob(f"{labels.SOURCE_LANGUAGE}.light.*"))
    one, other = sketch.folder / name, sketch.folder / "again" / name
    if not other.exists() or one.read_bytes() != other.read_bytes():
        again = json.loads((other.parent / TOLD).read_text("utf-8"))
        names = verdict.unseeded(sketch.tree, sketch.told)
        sketch.problems += verdict.chance(sketch.plot, names, again)


def _job(plot: Path, folder: Path, words: dict, theme: str = "light", seed: int = 0) -> Job:
    options = {"folder": str(folder), "theme": theme, "seed": seed, "words": words}
    return Job(plot, DRAWER, options)


def _keep(sketch: Sketch, words: dict) -> None:
    """Put a figure into the cache; its former states, and the same one with other words, go."""
    shutil.rmtree(sketch.folder / "again", ignore_errors=True)
    (sketch.folder / TOLD).unlink()
    known = {"words": store.used(sketch.told["labels"], words)}
    kept = {name: sketch.told[name] for name in ("labels", "size")} | known
    (sketch.folder / store.DRAWN).write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
    entry = folder_of(sketch.plot)
    shutil.rmtree(entry, ignore_errors=True)
    cache.commit(sketch.folder, entry)
    cache.forget_others(entry)


def _label_findings(files: list[Path], words: dict) -> list[Finding]:
    found, translated = [], set()
    for plot in files:
        for label in drawn(plot)["labels"]:
            translated.add(label)
            found += [
                Finding(plot, 0, f"the label “{label}” has no {language} text; {TRANSLATE}")
                for language in words
                if label not in words[language]
            ]
    return found + [finding for language in words for finding in labels.misplaced(translated, language)]
