"""The title of a page: its first block, and no other; it also stands in the navigation and in tables."""

from pathlib import Path

from builder.findings import Finding
from builder.page import blocks


def problems(path: Path, text: str, language: str) -> list[Finding]:
    """Return what is wrong with the title of a page."""
    first, *others = blocks(text) or [None]
    if first is None or first.info != "h1":
        line = first.line if first else 1
        return [Finding(path, line, "a page begins with its title, as # Words { #words }")]
    found = [
        Finding(path, block.line, "a page has one title; begin this heading with ##")
        for block in others
        if block.info == "h1"
    ]
    if "|" in first.text:
        found.append(Finding(path, first.line, "a title stands in tables and holds no |; say it in words"))
    return found
