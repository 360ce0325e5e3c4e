"""What is checked and what is shown: two parsers read a page, and both must see the same."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from builder.findings import Finding
from builder.markdown.resources import line_of
from builder.page import Block

LONE_DOLLAR = ("dollar", "$")


def expected(blocks: Iterable[Block]) -> Counter:
    """Return what the blocks of a page hold, in the terms of md.site_counts; tables are not among it."""
    return Counter(key for block in blocks for key in _keys(block))


def differences(blocks: Iterable[Block], shown: Counter, page: Path) -> list[Finding]:
    """Return what is shown of a page but was not checked, or was checked and is not shown."""
    blocks = list(blocks)
    places = {key: block.line for block in reversed(blocks) for key in _keys(block)}
    checked = expected(blocks)
    keys = [key for key in dict.fromkeys([*checked, *shown]) if key[0] != "table"]
    return [
        Finding(page, places.get(key) or line_of(page, key[1]), _message(key, checked[key], shown[key]))
        for key in keys
        if checked[key] != shown[key]
    ]


def _keys(block: Block) -> list[tuple[str, str]]:
    formula = "displayed formula" if block.kind == "math_block" else "formula"
    found = [(formula, tex.strip()) for tex in block.formulas]
    if block.kind == "figure":
        found.append(("figure", block.source))
    elif block.kind == "fence":
        found.append(("fence", f"{block.source}:{block.section}".strip(":") or block.info))
    return found


def _message(key: tuple[str, str], checked: int, shown: int) -> str:
    if key == LONE_DOLLAR:
        return rf"a $ begins no formula, {shown} in all; write \$ for a dollar, $x$ without spaces inside"
    return (
        f"the {key[0]} “{key[1]}”: {checked} checked, {shown} shown;"
        " put blank lines around a block, and code, figures and formulas apart from each other"
    )
