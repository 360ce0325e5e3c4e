"""A copy of the project, in which a test may break what it likes; it starts with what has been made."""

import shutil
from pathlib import Path

from builder.paths import CACHE, ROOT

OWN = shutil.ignore_patterns(".git", ".venv", "site", ".cache", "__pycache__")
OF_ONE_BUILD = shutil.ignore_patterns("built", "nothing")


def copy_project(project: Path) -> Path:
    """Copy the project, and its cache, to a place that does not exist yet."""
    shutil.copytree(ROOT, project, ignore=OWN)
    shutil.copytree(CACHE, project / ".cache", ignore=OF_ONE_BUILD)
    return project


def change(project: Path, file: str, old: str, new: str) -> None:
    """Replace the first ``old`` of a file by ``new``."""
    text = (project / file).read_text("utf-8")
    assert old in text, f"the test has to be renewed: {old!r} is not in {file}"
    (project / file).write_text(text.replace(old, new, 1), "utf-8")
