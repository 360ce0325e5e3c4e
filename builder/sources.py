"""The files that people write: which there are, and their text."""

import re
import sys
from pathlib import Path

import yaml

from builder.findings import Finding, SourceError
from builder.paths import DOCS, SNIPPETS
from builder.reread import once_as_it_is

MODULES = sys.stdlib_module_names | {
    *("builder", "matplotlib", "mpl_toolkits", "numpy", "PIL", "scipy", "sklearn", "torch", "torchvision")
}
NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
PAGE_NAME = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)?[a-z0-9]+(?:-[a-z0-9]+)*\.md")


def pages(language: str) -> dict[str, Path]:
    """Return the pages of a language by their path below its folder."""
    root = DOCS / language
    return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.md"))}


def python_files() -> list[Path]:
    """Return all Python files of snippets/."""
    return sorted(SNIPPETS.rglob("*.py"))


def snippets() -> list[Path]:
    """Return the files that print: all but the figures."""
    return [path for path in python_files() if not is_plot(path)]


def plots() -> list[Path]:
    """Return the files that draw a figure."""
    return [path for path in python_files() if is_plot(path)]


def is_plot(path: Path) -> bool:
    """Return whether a Python file draws a figure: its name says so."""
    return path.name.startswith("plot_")


@once_as_it_is
def read(path: Path) -> str:
    """Return the text of a file, whatever its line ends, without a byte order mark.

    Raises SourceError, with the line, where it is not UTF-8 or holds a NUL, and for what is no file.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not path.is_symlink():
            raise
        raise SourceError(path, 0, f"cannot be read: {error.strerror}") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(path, data.count(b"\n", 0, error.start) + 1, "is not UTF-8; save it so") from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise SourceError(path, text[: text.index("\0")].count("\n") + 1, "holds a NUL byte; take it out")
    return text


def read_yaml(path: Path) -> dict | list:
    """Return what a YAML file holds, {} if that is nothing; raises SourceError, with the line."""
    try:
        return yaml.load(read(path), yaml.CSafeLoader) or {}
    except FileNotFoundError as error:
        raise SourceError(path, 0, "is missing; take it back from git") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        message = f"is not YAML: {getattr(error, 'problem', error)}; mend this line"
        raise SourceError(path, mark.line + 1 if mark else 0, message) from error


def misnamed(path: Path) -> list[Finding]:
    """Return what is wrong with the name of a Python file: chapter/name.py is what a page can include."""
    chapter, *rest = path.relative_to(SNIPPETS).with_suffix("").parts
    if len(rest) != 1:
        return [Finding(path, 0, "lies in no chapter, or deeper; move it to snippets/<chapter>/<name>.py")]
    return hiding(path) + [
        Finding(path, 0, f"“{name}”: a name holds small letters, digits and single _, as in two_words")
        for name in (chapter, rest[0])
        if not NAME.fullmatch(name)
    ]


def strangers(language: str) -> list[Finding]:
    """Return what lies among the pages of a language and cannot be one: another file, or an odd name."""
    root, found = DOCS / language, []
    for path in [path for path in sorted(root.rglob("*")) if not path.is_dir()]:
        if path.suffix != ".md":
            found.append(Finding(path, 0, "is no page; a figure is drawn by a file in snippets/"))
        elif not PAGE_NAME.fullmatch(path.relative_to(root).as_posix()):
            message = (
                "a page lies in a chapter; its name holds small letters, digits and single -, as in two-words"
            )
            found.append(Finding(path, 0, message))
    return found


def hiding(path: Path) -> list[Finding]:
    """Return what is wrong with a Python file that Python takes for the module of the same name."""
    if path.stem not in MODULES:
        return []
    return [Finding(path, 0, f"hides the module {path.stem} from all files beside it; give it another name")]
