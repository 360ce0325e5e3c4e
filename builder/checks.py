"""Find what keeps the two languages apart or leaves a gap, before anything is built."""

from pathlib import Path

from builder import catalogue, mathematics
from builder.page import HEADING_ID, Block, blocks, included
from builder.paths import DOCS, LANGUAGES, SNIPPETS, shown


def pages(language: str) -> dict[str, Path]:
    """Return the pages of a language by their path below its folder."""
    root = DOCS / language
    return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.md"))}


def problems() -> list[str]:
    """Return one message, which names file and line, for everything that is wrong."""
    first, second = (pages(language) for language in LANGUAGES)
    found, used = [], set()
    for name in sorted(first.keys() | second.keys()):
        pair = [DOCS / language / name for language in LANGUAGES]
        missing = [path for path in pair if not path.exists()]
        if missing:
            found.append(f"{shown(missing[0])}: is missing; write it, {name} exists in the other language")
            continue
        found += _out_of_step(*pair)
        for language, path in zip(LANGUAGES, pair, strict=True):
            found += _page_problems(path, language, used)
    for snippet in sorted(SNIPPETS.rglob("*.py")):
        if snippet not in used:
            found.append(f"{shown(snippet)}: no page uses it; include it or delete it")
    return found


def _out_of_step(first: Path, second: Path) -> list[str]:
    """Return the first place where the blocks of two pages differ."""
    left, right = blocks(first.read_text("utf-8")), blocks(second.read_text("utf-8"))
    for one, other in zip(left, right, strict=False):
        if one.signature != other.signature:
            return [
                f"{shown(first)}:{one.line}: “{one.signature}” stands beside “{other.signature}” at"
                f" {shown(second)}:{other.line}; both languages need the same blocks in the same order"
            ]
    if len(left) != len(right):
        longer, rest = (first, left[len(right)]) if len(left) > len(right) else (second, right[len(left)])
        return [f"{shown(longer)}:{rest.line}: “{rest.signature}” has no counterpart in the other language"]
    return []


def _page_problems(path: Path, language: str, used: set[Path]) -> list[str]:
    found = []
    for block in blocks(path.read_text("utf-8")):
        for problem in _block_problems(block, language, used):
            found.append(f"{shown(path)}:{block.line}: {problem}")
    return found


def _block_problems(block: Block, language: str, used: set[Path]) -> list[str]:
    found = []
    if block.kind == "heading" and not HEADING_ID.search(block.text):
        found.append("the heading has no id; end it with { #an-english-name }")
    if block.kind == "figure" and block.text.startswith("![]"):
        found.append(f"the figure {block.info} has no alt text; say what a reader sees in it")
    elif block.kind == "paragraph" and "![" in block.text:
        found.append("a figure stands alone in its paragraph, as ![alt text](chapter/plot_name.py)")
    for tex in block.formulas:
        if error := mathematics.error_in(tex.strip(), block.kind == "formula"):
            found.append(f"the formula {tex.strip()!r} is not valid TeX: {' '.join(error.split())}")
    reference = (block.info, None) if block.kind == "figure" else block.include
    if reference is None and "--8<--" in block.text.replace('--8<-- "terms/', ""):
        found.append('an include stands alone in its fence, as --8<-- "chapter/file.py:section"')
    if reference is None:
        return found
    file = SNIPPETS / reference[0]
    try:
        included(reference, language)
    except FileNotFoundError:
        return [*found, f"{shown(file)} does not exist"]
    except KeyError:
        return [*found, f"{shown(file)} has no section [{reference[1]}]"]
    if file.suffix == ".py" and file not in used:
        found += catalogue.untranslated(file, "zh")
        used.add(file)
    return found
