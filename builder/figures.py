"""Draw the figures that are out of date, and find the drawn ones."""

import hashlib
import json
import re
import shutil
import tempfile
from functools import cache
from importlib.metadata import version
from pathlib import Path

from builder import catalogue
from builder.paths import CACHE, ROOT, SNIPPETS, STYLE, shown
from builder.runner import Job, run

THEMES = ("light", "dark")
DRAWN_WITH = ("matplotlib", "notojp-matplotlib", "numpy", "scikit-learn", "torch", "torchvision")
BUILT_BY = ("draw.py", "catalogue.py", "runner/digits.py", "runner/environment.py")
DEPENDENCIES = (STYLE, *(ROOT / "builder" / name for name in BUILT_BY))
SHAPE = re.compile(r' (?:d|x|y|transform|points)="([^"]*)"')


def plots() -> list[Path]:
    """Return all plot files."""
    return sorted(SNIPPETS.rglob("plot_*.py"))


@cache
def surroundings() -> bytes:
    """Return a hash of what every figure and lab depends on, besides its own source."""
    versions = " ".join(f"{name} {version(name)}" for name in DRAWN_WITH)
    data = versions.encode() + b"".join(path.read_bytes() for path in DEPENDENCIES)
    return hashlib.sha256(data).digest()


def folder_of(plot: Path) -> Path:
    """Return the cache folder of a figure: named by the hash of all that it is drawn from."""
    key = hashlib.sha256(surroundings() + plot.read_bytes()).hexdigest()[:16]
    return CACHE / "figures" / plot.parent.name / plot.stem / key


def drawn(plot: Path) -> dict:
    """Return the labels of a figure with the translations it was drawn with, and its size in CSS pixels.

    A figure that could not be drawn has neither.
    """
    file = folder_of(plot) / "drawn.json"
    return json.loads(file.read_text("utf-8")) if file.exists() else {"labels": {}, "size": [0, 0]}


def draw(files: list[Path], on_result=None) -> list[str]:
    """Draw what is not fresh; return one message for each figure that failed or lacks a label."""
    words = catalogue.messages("zh")
    stale = [
        plot
        for plot in files
        if not folder_of(plot).exists()
        or any(words.get(label) != text for label, text in drawn(plot)["labels"].items())
    ]
    (CACHE / "figures").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE / "figures", prefix=".") as drafts:
        jobs = []
        for number, plot in enumerate(stale):
            (draft := Path(drafts, str(number))).mkdir()
            options = {"folder": str(draft), "translations": {"zh": words}}
            jobs += [Job(plot, "builder.draw", options | {"theme": theme}) for theme in THEMES]
        failed = {result.job.file: result.error for result in run(jobs, on_result=on_result) if result.error}
        for number, plot in enumerate(stale):
            if plot not in failed and not drawn_alike(Path(drafts, str(number))):
                failed[plot] = f"{shown(plot)}: drawn twice it gives two figures; seed what is random in it"
            if plot not in failed:
                folder = folder_of(plot)
                shutil.rmtree(folder.parent, ignore_errors=True)  # its former states
                folder.parent.mkdir(parents=True)
                Path(drafts, str(number)).replace(folder)
    return list(failed.values()) + [
        f"{shown(plot)}: the label “{label}” has no zh text; run: python -m builder translate"
        for plot in files
        for label in drawn(plot)["labels"]
        if label not in words
    ]


def drawn_alike(folder: Path) -> bool:
    """Return whether the drawings of both themes, made by two runs of the file, have the same shapes.

    Pixels are not compared.
    """
    one, other = ({path.name.split(".")[0]: path for path in folder.glob(f"*.{t}.svg")} for t in THEMES)
    return one.keys() == other.keys() and all(
        SHAPE.findall(one[name].read_text("utf-8")) == SHAPE.findall(other[name].read_text("utf-8"))
        for name in one
    )


def variant(plot: Path, language: str, theme: str) -> Path:
    """Return the drawn file of a figure: an SVG, or a PNG where that would be large."""
    svg = folder_of(plot) / f"{language}.{theme}.svg"
    return svg if svg.exists() else svg.with_suffix(".png")
