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
from builder.paths import CACHE, LANGUAGES, ROOT, SNIPPETS, STYLE, shown
from builder.runner import Job, run

THEMES = ("light", "dark")
DRAWN_WITH = ("matplotlib", "notojp-matplotlib", "numpy", "scikit-learn", "torch", "torchvision")
DEPENDENCIES = (STYLE, *(ROOT / "builder" / name for name in ("draw.py", "catalogue.py", "digits.py")))


def plots() -> list[Path]:
    """Return all plot files."""
    return sorted(SNIPPETS.rglob("plot_*.py"))


@cache
def _surroundings() -> bytes:
    """Return what every figure depends on, besides its own source."""
    versions = " ".join(f"{name} {version(name)}" for name in DRAWN_WITH)
    return versions.encode() + b"".join(path.read_bytes() for path in DEPENDENCIES)


def folder_of(plot: Path) -> Path:
    """Return the cache folder of a figure: named by the hash of all that it is drawn from."""
    key = hashlib.sha256(_surroundings() + plot.read_bytes()).hexdigest()[:16]
    return CACHE / "figures" / plot.parent.name / plot.stem / key


def labels_of(folder: Path) -> list[str]:
    """Return the messages that a figure shows, none if it could not be drawn."""
    if not folder.exists():
        return []
    return json.loads((folder / f"labels.{THEMES[0]}.json").read_text("utf-8"))


def _wording(folder: Path) -> str:
    """Return the translations that a figure's labels have now."""
    words = [[label, catalogue.messages("zh").get(label)] for label in labels_of(folder)]
    return json.dumps(words, ensure_ascii=False)


def is_fresh(plot: Path) -> bool:
    """Return whether a figure is drawn, with the labels that the catalogue has today."""
    wording = (folder := folder_of(plot)) / "wording.json"
    return wording.exists() and wording.read_text("utf-8") == _wording(folder)


def draw(files: list[Path], on_result=None) -> list[str]:
    """Draw what is not fresh; return one message for each figure that failed or lacks a label."""
    stale = [plot for plot in files if not is_fresh(plot)]
    (CACHE / "figures").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE / "figures", prefix=".") as drafts:
        jobs = []
        for number, plot in enumerate(stale):
            (draft := Path(drafts, str(number))).mkdir()
            options = {"folder": str(draft), "translations": {"zh": catalogue.messages("zh")}}
            for theme in THEMES:
                jobs.append(Job(plot, options | {"theme": theme}, name=f"{plot} {theme}"))
        results = run(jobs, on_result=on_result)
        problems = {result.error for result in results if result.error}
        for number, plot in enumerate(stale):
            if not any(result.error for result in results if result.job.file == plot):
                _keep(Path(drafts, str(number)), folder_of(plot))
    return sorted(problems) + [problem for plot in files for problem in unlabelled(plot)]


def _keep(draft: Path, folder: Path) -> None:
    """Put a complete figure into the cache, in place of its former states."""
    (draft / "wording.json").write_text(_wording(draft), "utf-8")
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.parent.mkdir(parents=True)
    draft.replace(folder)


def unlabelled(plot: Path) -> list[str]:
    """Return a message for each label of a drawn figure that has no translation."""
    folder = folder_of(plot)
    return [
        f"{shown(plot)}: the label “{label}” has no zh text; run: python -m builder translate"
        for language in LANGUAGES
        if language != "en"
        for label in labels_of(folder)
        if label not in catalogue.messages(language)
    ]


def variant(plot: Path, language: str, theme: str) -> Path:
    """Return the drawn file of a figure: an SVG, or a PNG where that would be large."""
    svg = folder_of(plot) / f"{language}.{theme}.svg"
    return svg if svg.exists() else svg.with_suffix(".png")


def size(picture: Path) -> tuple[int, int]:
    """Return width and height of a drawn file in CSS pixels."""
    if picture.suffix == ".svg":
        head = picture.read_text("utf-8")[:2000]
        points = [
            float(re.search(rf'<svg[^>]* {side}="([\d.]+)pt"', head)[1]) for side in ("width", "height")
        ]
        return round(points[0] * 4 / 3), round(points[1] * 4 / 3)
    data = picture.read_bytes()
    return int.from_bytes(data[16:20]) // 2, int.from_bytes(data[20:24]) // 2
