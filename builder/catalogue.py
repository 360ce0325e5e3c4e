"""Comments and docstrings in the reader's language, from gettext catalogues."""

import ast
import io
import re
import tokenize
from functools import lru_cache
from pathlib import Path

from babel.messages.pofile import read_po

from builder.paths import LOCALE, shown

SECTION = re.compile(r"^[ \t]*# --8<-- \[(?:start|end):[\w-]+\]\n", re.MULTILINE)
DIRECTIVE = re.compile(r"# (?:noqa|type:|fmt:|--8<--)")
WORD = re.compile(r"[A-Za-z]{2,}")


def messages(language: str) -> dict[str, str]:
    """Return the translations into a language; English is what the files say."""
    path = catalogue_file(language)
    return _read(path, path.stat().st_mtime_ns) if path.exists() else {}


@lru_cache(maxsize=4)
def _read(path: Path, changed: int) -> dict[str, str]:
    language = path.parent.parent.name
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language, abort_invalid=True)
    return {message.id: message.string for message in catalogue if message.id and message.string}


def catalogue_file(language: str) -> Path:
    """Return where a language's catalogue lies."""
    return LOCALE / language / "LC_MESSAGES" / "snippets.po"


@lru_cache(maxsize=4096)  # the checks, both languages and the notebooks ask for the same files
def prose_of(source: str) -> tuple[tuple[int, int, str, str], ...]:
    """Return (first line, last line, what stands before it, text) of each comment block and docstring.

    Comments on lines of their own that follow each other in one column are one message.
    """
    found, column = [], None
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            line, before = token.start[0], token.line[: token.start[1]]
            text = token.string.removeprefix("#").removeprefix(" ")
            if not before.strip() and column == token.start[1] and found[-1][1] == line - 1:
                found[-1] = (found[-1][0], line, found[-1][2], found[-1][3] + "\n" + text)
            elif not DIRECTIVE.match(token.string):
                found.append((line, line, before + "# ", text))
            column = None if before.strip() or DIRECTIVE.match(token.string) else token.start[1]
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, holders) and (text := ast.get_docstring(node)):
            string = node.body[0].value
            found.append((string.lineno, string.end_lineno, " " * string.col_offset + '"""', text))
    return tuple(entry for entry in sorted(found) if WORD.search(entry[3]))


def localise(source: str, language: str) -> str:
    """Return a source with its comments and docstrings in a language; the code stays as it is."""
    lines, translations = source.splitlines(), messages(language)
    for first, last, before, text in reversed(prose_of(source)):
        if translated := translations.get(text):
            head, *rest = translated.split("\n")
            indent = before[: len(before) - len(before.lstrip())]
            if before.endswith('"""'):
                rest = [indent + line if line else "" for line in rest]
                body = [before + head, *rest, indent + '"""'] if rest else [f'{before}{head}"""']
            else:
                body = [before + head, *(f"{indent}# {line}".rstrip() for line in rest)]
            lines[first - 1 : last] = body
    return "\n".join(lines) + "\n"


def without_sections(source: str) -> str:
    """Return a source as a reader downloads it: without the marks of the named sections."""
    return SECTION.sub("", source)


def untranslated(path: Path, language: str) -> list[str]:
    """Return a message for each comment and docstring of a file that a language lacks."""
    translations = messages(language)
    return [
        f"{shown(path)}:{line}: no {language} text for “{text.splitlines()[0]}”;"
        " run: python -m builder translate"
        for line, _, _, text in prose_of(path.read_text("utf-8"))
        if text not in translations
    ]
