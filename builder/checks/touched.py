"""Figures that can be touched: each has its plot, its snippet on the same page, and a question before it."""

import re
from pathlib import Path

from builder import interactive
from builder.findings import Finding, SourceError
from builder.page import blocks
from builder.paths import INTERACTIVE, LANGUAGES, SNIPPETS


def problems() -> list[Finding]:
    """Return what is wrong in the folders of interactive/."""
    found = []
    for folder in interactive.folders():
        found += [
            Finding(folder, 0, f"has no {name}; write it, as CONTRIBUTING.md tells")
            for name in ("figure.yml", "figure.js")
            if not (folder / name).exists()
        ]
        if not (SNIPPETS / (plot := interactive.plot_of(folder))).exists():
            found.append(Finding(folder, 0, f"belongs to snippets/{plot}, which does not exist"))
        found += _said(folder) if (folder / "figure.yml").exists() else []
    return found


def _said(folder: Path) -> list[Finding]:
    try:
        found = interactive.touch(folder)
        if not (SNIPPETS / found.said["snippet"]).exists():
            raise found.error(f"snippets/{found.said['snippet']} does not exist", "snippet:")
        for language in LANGUAGES:
            interactive.tokens(found, language)
            interactive.room(found, language)
    except SourceError as error:
        return [error.finding]
    return []


def on_page(path: Path, text: str, language: str) -> list[Finding]:
    """Return the figures of a page whose snippet is not there, or that nothing is asked before."""
    found, before = [], None
    for block in blocks(text):
        touch = interactive.of_plot(block.source) if block.kind == "figure" else None
        if touch and not re.search(rf'"{re.escape(touch.said["snippet"])}[":]', text):
            where = f"{INTERACTIVE.name}/{touch.name}/figure.yml"
            message = f"{where} hands back {touch.said['snippet']}, which this page does not show"
            found.append(Finding(path, block.line, message))
        if touch and not (before and before.end < block.line <= before.end + 2):
            message = "a figure that can be touched answers a question; ask it just before, in a ??? question"
            found.append(Finding(path, block.line, message))
        if block.kind == "admonition":
            before = block
    return found
