"""Collect what is to be translated into the catalogues, with Babel."""

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from builder import figures, make, sources
from builder.catalogue import catalogue_file, parse, read_catalogue
from builder.findings import Finding, SourceError
from builder.paths import TRANSLATIONS, shown
from builder.prose import prose_of


def collect(language: str) -> Catalog:
    """Return all comments, docstrings and labels of drawn figures, with the files they come from.

    Raises SourceError for a file that does not parse.
    """
    found = Catalog(language, project="snippets", fuzzy=False, header_comment="# Comments and figure labels.")
    for path in sources.python_files():
        for each in prose_of(parse(path)):
            found.add(each.text, locations=[(shown(path), None)])
    for plot in figures.plots():
        for label in figures.drawn(plot)["labels"]:
            found.add(label, locations=[(shown(plot), None)])
    return found


def stale_and_missing(language: str) -> tuple[Catalog, dict[str, str], list[str]]:
    """Return the catalogue as it should be, what is no longer used, and what has no translation."""
    old, new = read_catalogue(language), collect(language)
    if catalogue_file(language).exists():
        new.creation_date = old.creation_date
    for message in new:
        if message.id and message.id in old:
            message.string = old[message.id].string
    stale = {message.id: message.string for message in old if message.id and message.id not in new}
    return new, stale, [message.id for message in new if message.id and not message.string]


def unreadable() -> list[Finding]:
    """Return which Python files and catalogues cannot be read, all of them."""
    found = []
    reads = [(parse, path) for path in sources.python_files()]
    reads += [(read_catalogue, language) for language in TRANSLATIONS]
    for read, what in reads:
        try:
            read(what)
        except SourceError as error:
            found.append(error.finding)
    return found


def update(prune: bool = False) -> list[str | Finding]:
    """Write the catalogues with all new messages; return what failed, is missing or is stale.

    Nothing is written while a file cannot be read: all its translations would look stale. Stale messages
    stay until they are pruned: a figure that fails to draw shows no labels.
    """
    if found := unreadable():
        return found
    failed = make.update(sources.plots())
    return failed + [each for language in TRANSLATIONS for each in _update(language, prune, bool(failed))]


def _update(language: str, prune: bool, failed: bool) -> list[Finding]:
    new, stale, missing = stale_and_missing(language)
    if failed or not prune:
        for message, translation in stale.items():
            new.add(message, translation)
    path = catalogue_file(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".po.new")
    with draft.open("wb") as file:
        write_po(file, new, width=0, include_lineno=False, sort_by_file=True)
    draft.replace(path)
    left = {"missing": missing, "stale": [] if prune else stale}
    return [Finding(path, 0, f"{word}: {text!r}") for word, texts in left.items() for text in texts]
