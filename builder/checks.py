"""Find what keeps the two languages apart or leaves a gap, before anything is built."""

import re
from itertools import zip_longest
from pathlib import Path

from builder import catalogue, mathematics
from builder.page import ANCHOR, Block, blocks
from builder.paths import DOCS, LANGUAGES, SNIPPETS, shown
from builder.runner.outputs import idle_tolerances

GENERATED = re.compile(r'^--8<-- "(?:terms|concepts)/\w+\.md"$')


def pages(language: str) -> dict[str, Path]:
    """Return the pages of a language by their path below its folder."""
    root = DOCS / language
    return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.md"))}


def problems() -> list[str]:
    """Return one message, which names file and line, for everything that is wrong."""
    names = sorted({name for language in LANGUAGES for name in pages(language)})
    found, used = idle_tolerances(), set()
    for name in names:
        pair = [DOCS / language / name for language in LANGUAGES]
        if missing := [path for path in pair if not path.exists()]:
            found.append(f"{shown(missing[0])}: is missing; write it, {name} exists in the other language")
            continue
        found += _out_of_step(*pair)
        for language, path in zip(LANGUAGES, pair, strict=True):
            for block in blocks(path.read_text("utf-8")):
                place = f"{shown(path)}:{block.line}: "
                found += [place + problem for problem in _block_problems(block, language)]
                used.add(SNIPPETS / block.source)
    for file in sorted(SNIPPETS.rglob("*.py")):
        if file not in used:
            found.append(f"{shown(file)}: no page uses it; include it or delete it")
        found += catalogue.untranslated(file, "zh")
    return found


def _out_of_step(first: Path, second: Path) -> list[str]:
    """Return the first place where the blocks of two pages differ."""
    end = Block("the end of the page", 0, 0, "")
    for pair in zip_longest(*(blocks(path.read_text("utf-8")) for path in (first, second)), fillvalue=end):
        if pair[0].signature != pair[1].signature:
            places = [
                f"{shown(path)}:{block.line}: “{block.signature}”"
                for path, block in zip((first, second), pair, strict=True)
            ]
            return [
                " stands beside ".join(places) + "; both languages need the same blocks in the same order"
            ]
    return []


def _block_problems(block: Block, language: str) -> list[str]:
    found = []
    if block.kind == "heading" and not ANCHOR.search(block.text):
        found.append("the heading has no id; end it with { #an-english-name }")
    if block.kind == "figure" and block.text.startswith("![]"):
        found.append(f"the figure {block.info} has no alt text; say what a reader sees in it")
    elif block.kind == "paragraph" and "![" in block.text:
        found.append("a figure stands alone in its paragraph, as ![alt text](chapter/plot_name.py)")
    for tex in block.formulas:
        if error := mathematics.error_in(tex.strip(), block.kind == "math_block"):
            found.append(f"the formula {tex.strip()!r} is not valid TeX: {' '.join(error.split())}")
    if not block.source and "--8<--" in GENERATED.sub("", block.text):
        found.append('an include stands alone in its fence, as --8<-- "chapter/file.py:section"')
    try:
        block.content(language)
    except FileNotFoundError:
        found.append(f"snippets/{block.source} does not exist")
    except KeyError as section:
        found.append(f"snippets/{block.source} has no section [{section.args[0]}]")
    return found
