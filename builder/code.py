"""What a page shows of a file in snippets/: in the reader's language, without marks."""

from builder import catalogue, includes, sources
from builder.page import Block
from builder.paths import SNIPPETS


def content(block: Block, language: str) -> str:
    """Return the code or output that the page of a language shows in this block; raises like ``included``."""
    return included(block.source, block.section, language) if block.source else block.text


def included(file: str, section: str, language: str) -> str:
    """Return a file of snippets/ or a section of it ("" is the whole), as the page of a language shows it.

    Raises FileNotFoundError, or KeyError when the file has no such section, or SourceError.
    """
    path = SNIPPETS / file
    text = catalogue.localised(path, language) if path.suffix == ".py" else sources.read(path)
    return includes.section(text, section) if section else includes.without_marks(text)
