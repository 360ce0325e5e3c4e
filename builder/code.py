"""What a page shows of a file in snippets/: in the reader's language, without marks."""

from builder import catalogue, includes, sources
from builder.page import Block
from builder.paths import SNIPPETS


def content(block: Block, language: str) -> str:
    """Return the code or output that the page of a language shows in this block.

    Raises FileNotFoundError, or KeyError when the file has no such section, or SourceError.
    """
    if not block.source:
        return block.text
    path = SNIPPETS / block.source
    python = path.suffix == ".py"
    text = catalogue.localised(path, language) if python else sources.read(path)
    return includes.section(text, block.section) if block.section else includes.without_marks(text)
