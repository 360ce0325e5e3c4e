"""Comments and docstrings in the reader's language, from gettext catalogues."""

import io
import re
from functools import lru_cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from builder import includes, sources
from builder.findings import Finding, SourceError
from builder.paths import LOCALE, SOURCE_LANGUAGE
from builder.prose import prose_of, same_code, translate_source

LINE = re.compile(r'|#.*|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*"')


def catalogue_file(language: str) -> Path:
    """Return where a language's catalogue lies."""
    return LOCALE / language / "LC_MESSAGES" / "snippets.po"


def read_catalogue(language: str) -> Catalog:
    """Return a language's catalogue, empty where there is no file.

    Raises SourceError, with the line, if it is no .po file: damaged, or with the marks of a merge.
    """
    path = catalogue_file(language)
    if not path.exists():
        return Catalog(language)
    text = sources.read(path)
    for line, each in enumerate(text.split("\n"), 1):
        if not LINE.fullmatch(each.strip()):  # Babel drops the last letter of a string without its end
            raise SourceError(path, line, 'is neither a comment nor msgid "…" or msgstr "…"; mend this line')
    try:
        found = read_po(io.StringIO(text), locale=language, abort_invalid=True)
    except PoFileError as error:
        reason = str(error).rpartition(" on ")[0]
        raise SourceError(path, error.lineno + 1, f"cannot be read: {reason}; mend this line") from error
    except ValueError as error:
        raise SourceError(path, 1, f"cannot be read: {error}; mend the head of the file") from error
    _refuse_twice(path, text, found)
    if guessed := next((message for message in found if message.id and message.fuzzy), None):
        said = "is marked fuzzy: read its translation, mend it, and take out the line “#, fuzzy”"
        raise SourceError(path, guessed.lineno, said)
    return found


def _refuse_twice(path: Path, text: str, found: Catalog) -> None:
    """Raise SourceError for a message that stands there again, as after a merge; Babel keeps the first."""
    kept = {message.lineno for message in found}
    starts = [line for line, each in enumerate(text.split("\n"), 1) if each.startswith("msgid ")]
    for line in starts[1:]:  # the first may be the head of the file, whose line Babel does not keep
        if line not in kept:
            raise SourceError(path, line, "this message stands there already; keep one of the two")


def messages(language: str) -> dict[str, str]:
    """Return the translations into a language; English is what the files say."""
    return _read(language, _state(language))[0]


def _state(language: str) -> tuple[int, int]:
    path = catalogue_file(language)
    if language == SOURCE_LANGUAGE or not path.exists():
        return 0, 0
    found = path.stat()
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=4)
def _read(language: str, state: tuple[int, int]) -> tuple[dict[str, str], dict[str, int]]:
    """Return a language's translations, and the line of each in its catalogue."""
    if state == (0, 0):
        return {}, {}
    found = [message for message in read_catalogue(language) if message.id and message.string]
    return {each.id: each.string for each in found}, {each.id: each.lineno for each in found}


def parse(path: Path) -> str:
    """Return the text of a Python file that parses.

    Raises SourceError, with the line, for one that does not.
    """
    source = sources.read(path)
    try:
        prose_of(source)
    except SyntaxError as error:
        message = f"does not parse: {error.msg}; mend this line"
        raise SourceError(path, error.lineno or 1, message) from error
    return source


def localise(source: str, language: str) -> str:
    """Return a source with its comments and docstrings in a language; the code stays as it is.

    Raises SyntaxError for a source that is no Python, and SourceError, with the place in the catalogue,
    for a translation that would change the code.
    """
    return _localised(source, language, _state(language))


@lru_cache(maxsize=1024)
def _localised(source: str, language: str, state: tuple[int, int]) -> str:
    translations, lines = _read(language, state)
    translated = translate_source(source, translations)
    if same_code(source, translated):
        return translated
    for message in dict.fromkeys(each.text for each in prose_of(source)):
        if message in translations:
            alone = translate_source(source, {message: translations[message]})
            if not same_code(source, alone):
                wrong = f"the translation of “{message.splitlines()[0]}” changes the code; write plain words"
                raise SourceError(catalogue_file(language), lines[message], wrong)
    raise SourceError(catalogue_file(language), 0, "the translations change the code when they meet")


def localised(path: Path, language: str) -> str:
    """Return the text of a Python file in a language; raises SourceError as ``localise`` and ``parse`` do."""
    return localise(parse(path), language)


def without_sections(source: str) -> str:
    """Return a source as a reader downloads it: without the marks of the named sections."""
    return includes.without_marks(source)


def untranslated(path: Path, language: str) -> list[Finding]:
    """Return what of a file's comments and docstrings a language lacks; raises SourceError."""
    translations = messages(language)
    return [
        Finding(
            path,
            each.line,
            f"no {language} text for “{each.text.splitlines()[0]}”; run: python -m builder translate",
        )
        for each in prose_of(parse(path))
        if each.text not in translations
    ]
