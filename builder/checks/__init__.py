"""Find what keeps the two languages apart or leaves a gap, before anything is built."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from builder import catalogue, sources, terms
from builder.checks import files, links, parity, swapped, syntax, title, touched, typed
from builder.checks.once import unless_right_before
from builder.findings import Finding, SourceError
from builder.page import blocks
from builder.paths import CONTENT, DOCS, INTERACTIVE, LANGUAGES, LOCALE, SNIPPETS, TRANSLATIONS

Rule = Callable[[Path, str, str], list[Finding]]  # of a page: where it lies, its text, its language
PAGE_RULES: tuple[Rule, ...] = (
    title.problems,
    syntax.problems,
    typed.problems,
    files.shown_by_page,
    touched.on_page,
)


def problems() -> list[Finding]:
    """Return everything that is wrong with pages, snippets, the catalogues and the data files."""
    found: list[Finding] = []
    texts = _read_pages(found)
    of_all = [*map(catalogue.catalogue_file, TRANSLATIONS), terms.FILE, *_files_in(INTERACTIVE)]
    for name in sorted({name for language in LANGUAGES for name in sources.pages(language)}):
        pair = [DOCS / language / name for language in LANGUAGES]
        read, look = [*pair, *_shown(pair, texts), *of_all], partial(page_problems, name, texts)
        found += unless_right_before(f"checked/{LANGUAGES[0]}/{name.replace('/', '+')}", read, look)
    used = {SNIPPETS / block.source for text in texts.values() for block in blocks(text)}
    read = [*map(str, sorted([*used, *_files_in(DOCS)])), *_files_in(SNIPPETS, LOCALE, CONTENT)]
    found += unless_right_before("files/checked", read, partial(files.problems, used))
    return [*found, *touched.problems(), *links.dead_links()]


def _files_in(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*") if path.suffix != ".pyc")


def _shown(pair: list[Path], texts: dict[Path, str]) -> list[Path]:
    """Return the files that two pages show, and the outputs of their snippets, shown or not."""
    found = [block.source for path in pair for block in blocks(texts.get(path, ""))]
    shown = {SNIPPETS / source for source in found if source}
    return sorted(shown | {path.with_suffix(suffix) for path in shown for suffix in (".py", ".out")})


def page_problems(name: str, texts: dict[Path, str]) -> list[Finding]:
    """Return what is wrong with a page in all languages; ``texts`` holds the pages that can be read."""
    pair = [DOCS / language / name for language in LANGUAGES]
    if missing := [path for path in pair if not path.exists()]:
        return [Finding(missing[0], 0, f"is missing; write it, {name} exists in the other language")]
    found = []
    if all(path in texts for path in pair):
        both = tuple(texts[path] for path in pair)
        found += parity.out_of_step(*pair, both) or swapped.neighbours(*pair, both)
    for language, path in zip(LANGUAGES, pair, strict=True):
        if path in texts:
            found += [each for rule in PAGE_RULES for each in rule(path, texts[path], language)]
    return found


def _read_pages(found: list[Finding]) -> dict[Path, str]:
    """Return the text of each page; one that cannot be read is a finding."""
    texts = {}
    for path in [path for language in LANGUAGES for path in sources.pages(language).values()]:
        try:
            texts[path] = sources.read(path)
        except SourceError as error:
            found.append(error.finding)
    return texts
