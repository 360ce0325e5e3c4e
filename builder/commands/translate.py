"""Collect what is to be translated into the catalogue, with Babel."""

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from builder import figures
from builder.catalogue import catalogue_file, prose_of
from builder.paths import SNIPPETS, shown


def collect(language: str) -> Catalog:
    """Return all comments, docstrings and labels of drawn figures, with the files they come from."""
    found = Catalog(language, project="snippets", fuzzy=False, header_comment="# Comments and figure labels.")
    for path in sorted(SNIPPETS.rglob("*.py")):
        for _, _, _, text in prose_of(path.read_text("utf-8")):
            found.add(text, locations=[(shown(path), None)])
    for plot in figures.plots():
        for label in figures.drawn(plot)["labels"]:
            found.add(label, locations=[(shown(plot), None)])
    return found


def stale_and_missing(language: str) -> tuple[Catalog, dict[str, str], list[str]]:
    """Return the catalogue as it should be, what is no longer used, and what has no translation."""
    path, old, new = catalogue_file(language), Catalog(), collect(language)
    if path.exists():
        with path.open("rb") as file:
            old = read_po(file, locale=language, abort_invalid=True)
        new.creation_date = old.creation_date
    for message in new:
        if message.id and message.id in old:
            message.string = old[message.id].string
    stale = {message.id: message.string for message in old if message.id and message.id not in new}
    return new, stale, [message.id for message in new if message.id and not message.string]


def update(language: str = "zh", prune: bool = False) -> list[str]:
    """Write the catalogue with all new messages; return what failed, is missing or is stale.

    Stale messages stay until they are pruned: a figure that fails to draw shows no labels.
    """
    failed = [str(problem) for problem in figures.update(figures.plots())]
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
    return failed + [f"{shown(path)}: {word}: {text!r}" for word, texts in left.items() for text in texts]
