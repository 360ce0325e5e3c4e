"""Where the parts of the project lie."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
LOCALE = ROOT / "locale"
CONTENT = ROOT / "content"
INTERACTIVE = ROOT / "interactive"
CACHE = ROOT / ".cache"
STYLE = ROOT / "builder" / "figure.mplstyle"

LANGUAGES = ("zh", "en")
SOURCE_LANGUAGE = "en"  # what comments, docstrings and labels are written in
TRANSLATIONS = tuple(language for language in LANGUAGES if language != SOURCE_LANGUAGE)


def shown(path: Path) -> str:
    """Return the path as messages name it: seen from the project's root, with forward slashes."""
    path = Path(path)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def package_folder(name: str) -> Path:
    """Return the folder of an installed package that is wanted for its files, without importing it."""
    return Path(importlib.util.find_spec(name).submodule_search_locations[0])
