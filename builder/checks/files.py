"""What lies in snippets/, in the catalogues and in the data files: is it whole, and is it used?"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from builder import asked, catalogue, code, includes, sources, terms
from builder.checks import links
from builder.findings import Finding, SourceError
from builder.page import Block, blocks
from builder.paths import LANGUAGES, SNIPPETS, TRANSLATIONS, shown
from builder.prose import CONTROL
from builder.reference import claims, concepts, corrections, errors, names
from builder.runner import outputs

ENTRIES = [
    terms.chapters,
    concepts.concepts,
    claims.claims,
    errors.errors,
    names.names,
    corrections.corrections,
    asked.entries,
]
NO_SECTION = "the marks of a section stand once each and in order:"
LISTS = {links.UNWRITTEN: list, outputs.TOLERANCES: dict}


def shown_by_page(path: Path, text: str, language: str) -> list[Finding]:
    """Return what a page shows that is not there, and two files that would overwrite each other."""
    found, names = _control(path, text), {}
    for block in blocks(text):
        if not block.source:
            continue
        if message := _missing(block, language):
            found.append(Finding(path, block.line, message))
        name = Path(block.source).name
        if name.endswith(".py") and names.setdefault(name, block.source) != block.source:
            message = f"{block.source} and {names[name]} would be one download; give one another name"
            found.append(Finding(path, block.line, message))
    return found


def _missing(block: Block, language: str) -> str:
    path = SNIPPETS / block.source
    script = path.with_suffix(".py")
    if path.suffix == ".out" and not script.exists():
        return f"{shown(script)} does not exist; write it and record its output"
    if path.suffix == ".out" and not path.exists():
        return f"{shown(path)} does not exist; run: python -m builder record {outputs.name_of(script)}"
    try:
        code.content(block, language)
    except FileNotFoundError:
        return f"{shown(path)} does not exist"
    except KeyError:
        return f"{shown(path)} has no section [{block.section}]"
    except SourceError:
        pass  # of the file itself, however many pages show it
    return ""


def problems(used: set[Path]) -> list[Finding]:
    """Return what is wrong with files that are no pages; ``used`` are those that pages show."""
    found = [*_each(_recorded, sorted([*SNIPPETS.rglob("*.out"), *SNIPPETS.rglob("*.txt")]))]
    found += [finding for language in LANGUAGES for finding in sources.strangers(language)]
    for path in sorted([*sources.python_files(), *SNIPPETS.rglob("*.txt")]):
        found += [] if path in used else [Finding(path, 0, "no page uses it; include it or delete it")]
    found += [finding for path in sources.python_files() for finding in sources.misnamed(path)]
    found += _each(_python, sources.python_files())
    whole = [*_each(catalogue_file, TRANSLATIONS)]
    found += whole or _each(_translated, sources.python_files())
    found += [*_each(_entries, ENTRIES), *_each(_yaml, LISTS)]
    return [*found, *_each(_tolerances, [outputs.TOLERANCES])]


def _each(check: Callable[..., list[Finding]], things: Iterable) -> Iterator[Finding]:
    """Yield what a check finds in each thing; what stops the check is what it found."""
    for thing in things:
        try:
            yield from check(thing)
        except SourceError as error:
            yield error.finding


def _recorded(path: Path) -> list[Finding]:
    return _control(path, sources.read(path))


def _python(path: Path) -> list[Finding]:
    source = catalogue.parse(path)
    empty = [] if source.strip() else [Finding(path, 0, "is empty; write it or delete it")]
    return empty + _control(path, source) + _marks(path, source)


def _marks(path: Path, source: str) -> list[Finding]:
    """Return the first mark of a section that has no other half, or stands there again."""
    edges = {}
    for mark in includes.MARK.finditer(source):
        edges.setdefault(mark["section"], []).append(mark)
    return [
        Finding(
            path, source.count("\n", 0, marks[-1].start()) + 1, f"{NO_SECTION} [start:{name}], [end:{name}]"
        )
        for name, marks in edges.items()
        if [mark["edge"] for mark in marks] != ["start", "end"]
    ]


def _control(path: Path, text: str) -> list[Finding]:
    """Return the first character that a page cannot show: an escape of a terminal, a strange line end."""
    bad = next((found for found in CONTROL.finditer(text) if found[0] != "\t"), None)
    if bad is None:
        return []
    line = text.count("\n", 0, bad.start()) + 1
    return [Finding(path, line, f"holds the control character U+{ord(bad[0]):04X}; write plain text")]


def catalogue_file(language: str) -> list[Finding]:
    """Return nothing; raise SourceError if the catalogue of a language cannot be read."""
    catalogue.messages(language)
    return []


def _translated(path: Path) -> list[Finding]:
    try:
        source = catalogue.parse(path)
    except SourceError:
        return []  # said already
    found = [each for language in TRANSLATIONS for each in catalogue.untranslated(path, language)]
    for language in TRANSLATIONS:
        catalogue.localise(source, language)
    return found


def _entries(reader: Callable) -> list[Finding]:
    """Return nothing; raise SourceError if a data file cannot be read or one of its entries is not whole."""
    reader()
    return []


def _yaml(path: Path) -> list[Finding]:
    """Return whether a file is something else than the list or mapping that it should be."""
    kind, held = LISTS[path], sources.read_yaml(path)
    if held and isinstance(held, list) and (odd := [each for each in held if not isinstance(each, str)]):
        return [Finding(path, held.index(odd[0]) + 1, f"“{odd[0]}” is no text; write one name a line")]
    if isinstance(held or kind(), kind):
        return []
    return [Finding(path, 1, f"is no YAML {'mapping' if kind is dict else 'list'}; mend the file")]


def _tolerances(path: Path) -> list[Finding]:
    return outputs.idle_tolerances()
