"""What a page is made of, in a few bytes: they change when anything of it has changed."""

from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from mkdocs.structure.pages import Page

from builder import cache, catalogue, figures, includes, kept, terms
from builder.markdown import Project
from builder.page import Block, blocks
from builder.paths import SNIPPETS
from builder.sources import read

FRAMEWORK = Page.__module__.partition(".")[0]  # “mkdocs”, or the fork of it that runs this
MADE_WITH = ("Markdown", "pymdown-extensions", "Pygments", "math-core", "mkdocs-material", "nbformat")


def fingerprint(path: Path, config, resources: Project) -> str:
    """Return a text that changes with what a page, its notebook and its pictures are made of, and by what.

    The titles of other pages and the templates are not among it.
    """
    source = read(path)
    parts = [_makers(), config.site_url, Path(config.config_file_path)]
    parts += [source, terms.FILE]  # which any page links
    parts += [catalogue.catalogue_file(resources.language)] if not kept.serving else []
    for block in blocks(source):
        parts += _parts(block, resources)
    return cache.key(*(part for part in parts if isinstance(part, str) or part.exists()))


@lru_cache(maxsize=1)
def _makers() -> str:
    versions = " ".join(f"{name} {version(name)}" for name in (FRAMEWORK, *MADE_WITH))
    return cache.key(versions, cache.programs())


def _parts(block: Block, resources: Project) -> list[str | Path]:
    """Return what a block shows; its code as it stands in the file where the whole catalogue is looked at."""
    parts: list[str | Path] = []
    if block.source:
        code, section = SNIPPETS / block.source, block.section
        parts.append(resources.content(block.source, section) if kept.serving else code)
        parts.append(resources.lab_output(block.source, section) or "")
    if block.kind == "figure":
        parts.append(figures.variant(SNIPPETS / block.source, resources.language, figures.THEMES[0]))
        parts.append(repr((resources.figure(block.source), resources.touch(block.source))))
    elif (include := includes.parse(block.text)) and include.file.endswith(".md"):
        parts.append(resources.table(include.file))
    return parts
