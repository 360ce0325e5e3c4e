"""Signs of Markdown that open nothing: the site or the notebook would show them as they were typed."""

import re
from collections.abc import Iterator
from pathlib import Path

from builder.findings import Finding
from builder.page import Block, blocks, without_front_matter

KINDS = ("example", "note", "question", "success", "tip", "warning")
ADMONITION = re.compile(rf'(?:!!!|\?\?\?\+?) (?:{"|".join(KINDS)}) "[^"]+"')
LEFT = {  # in what is text to the parser of the notebook: what to write instead
    re.compile(r"\*\*"): "** without its pair; leave no blank inside, and punctuation outside",
    re.compile(r"\]\("): "[text](address) that is no link; mend the address",
    re.compile(r"^#+(?=[^\s#])"): "a heading has a blank after its #",
    re.compile(r"^\{[^{}]*\}"): "attributes are not read, save for the { #id } of a heading or a claim",
}


def problems(path: Path, text: str, language: str) -> list[Finding]:
    """Return the signs on a page that stay as they were typed."""
    lines, found = without_front_matter(text).split("\n"), {}
    for block in blocks(text):
        for message in _left(block, lines):
            found.setdefault((block.line, message), Finding(path, block.line, message))
    return list(found.values())


def _left(block: Block, lines: list[str]) -> Iterator[str]:
    if block.kind == "admonition":
        if not ADMONITION.fullmatch(lines[block.line - 1].strip()):
            yield f'write this as !!! kind "title" or ??? kind "title"; the kinds are {", ".join(KINDS)}'
        elif not "".join(lines[block.line : block.end]).strip():
            yield "nothing belongs to this; put what does four blanks in"
    texts = [part.content for part in block.inline if part.type == "text"]
    texts = texts[:-1] if block.anchor else texts  # it is an id
    yield from (message for pattern, message in LEFT.items() if any(map(pattern.search, texts)))
