"""What a page may hold: what both of its parsers, the site's and the notebook's, read the same way."""

import re
from collections.abc import Iterator
from pathlib import Path

from builder import includes, mathematics, reference
from builder.findings import Finding, SourceError
from builder.page import Block, blocks, without_front_matter

FENCES = ("python", "output", "console")
GENERATED = re.compile(rf'--8<-- "(?:{"|".join(reference.KINDS)})/\w+\.md"')
CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
REFERENCE = re.compile(r"^ *\[[^\]]+\]:\s")
NOT_READ = {  # what one of the parsers does not know: what to write instead
    re.compile(r"\$\$"): "a displayed formula stands between two lines of $$, with blank lines around them",
    re.compile(r"\\begin\{"): r"\begin stands in a formula; put it between two lines of $$",
    re.compile(r"\\[()]"): r"write a formula as $x$, not as \(x\)",
    re.compile(r"\\[\[\]]"): r"write a displayed formula between two lines of $$, not as \[x\]",
    re.compile(r"(?<!\\)\$"): r"a $ without its pair; write $x$ without blanks inside, or \$ for the sign",
    re.compile(r'^===[!+]? "', re.MULTILINE): "tabs are not read; write one part after the other",
    re.compile(r"^:\s+\S", re.MULTILINE): "definition lists are not read; write a list, the words in bold",
    re.compile(r"^\[[ xX]\]\s"): "task lists are not read; write a plain list",
    re.compile(r"==[^\s=](?:[^=]*[^\s=])?=="): "==marks== are not read; write **bold**",
    re.compile(r"\[\^[^\]]+\]"): "footnotes are of no use in a notebook; say it in the text",
    re.compile(r"\]\[[^\]]*\]"): "write a link as [text](address), which a notebook can follow",
    re.compile(r"^\|?(?: *:?-{3,}:? *\|)+", re.MULTILINE): "this is no table: its rows differ in columns;"
    " write as many in the head as in the line of dashes, and no | inside code or a formula",
    re.compile(r"^(?:!!!|\?\?\?)", re.MULTILINE): 'write this as ??? kind "title", after a blank line',
    re.compile(r"^(?:```|~~~)", re.MULTILINE): "a fence begins and ends on lines of its own",
}
COLUMN = re.compile(r"(?<!\\)\|")
IN_ROW = r"a $ without its pair in a table's row; write \mid for a | in a formula, or \$ for the sign"


def problems(path: Path, text: str, language: str) -> list[Finding]:
    """Return what a page holds that is not read, or not read alike."""
    lines, found = without_front_matter(text).split("\n"), [*_front_matter(path, text)]
    for block in blocks(text):
        for rule in RULES:
            found += [Finding(path, line, message) for line, message in rule(block, lines)]
    found += [Finding(path, line, message) for line, message in _references(text, lines)]
    found += [Finding(path, line, message) for line, message in _close_to_text(text, lines)]
    found += [Finding(path, line, message) for line, message in _double_ids(text)]
    found += [Finding(path, line, message) for line, message in _rows(text, lines)]
    return list(dict.fromkeys(found))  # a list's item and its paragraph stand in one line


def _front_matter(path: Path, text: str) -> Iterator[Finding]:
    try:
        includes.front_matter(path, text)
    except SourceError as error:
        yield error.finding


def _references(text: str, lines: list[str]) -> Iterator[tuple[int, str]]:
    inside = {n for block in blocks(text) if block.kind == "fence" for n in range(block.line, block.end + 1)}
    for number, line in enumerate(lines, 1):
        if number not in inside and REFERENCE.match(line):
            yield number, "write the address where the link stands, as [text](address)"


def _double_ids(text: str) -> Iterator[tuple[int, str]]:
    first = {}
    for block in blocks(text):
        if block.anchor in first:
            yield block.line, f"the id #{block.anchor} stands also in line {first[block.anchor]}; change one"
        elif block.anchor:
            first[block.anchor] = block.line


def _close_to_text(text: str, lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the lists and tables that follow a line of text, which the site reads as more of that text."""
    inside = set()
    for block in blocks(text):
        if block.kind in ("list_item", "tr"):
            if block.line > 1 and lines[block.line - 2].strip() and block.line - 1 not in inside:
                yield block.line, "a list or a table begins after a blank line"
            inside |= {*range(block.line, block.end + 1)} | (
                {block.line + 1} if block.kind == "tr" else set()
            )


def _rows(text: str, lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the rows that lose or lack a column, and those whose bars the parsers take differently."""
    columns = 0
    for block in [each for each in blocks(text) if each.kind == "tr"]:
        row = lines[block.line - 1].strip()
        if "".join(lines[block.line : block.line + 1]).strip(" |:-") == "":  # above the line of dashes
            columns = len(block.words)
        cells = len(COLUMN.split(re.sub(r"^\||(?<!\\)\|$", "", row)))
        if any("|" in tex for tex in block.formulas):
            yield block.line, r"a formula in a table holds no |; write \mid, \vert or \Vert"
        elif any("|" in span[0] for span in CODE_SPAN.finditer(row)):
            yield block.line, "code in a table holds no |; show it below, or say it in words"
        elif cells != columns and "$" not in _plain(block):
            yield block.line, rf"columns: {columns} in the table, {cells} in this row; \| is no border"


def _indented(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    if block.kind == "code_block":
        yield block.line, "text so far to the right is code to one parser; move it left, or put it in a fence"
    elif block.kind in ("fence", "list_item", "math_block", "paragraph"):
        line = lines[block.line - 1]
        if (len(line) - len(line.lstrip())) % 4:
            yield (
                block.line,
                "indent what belongs to a list or an admonition by four blanks",
            )


def _heading(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    if block.kind == "heading" and not block.anchor:
        yield block.line, "the heading has no id; end it with { #an-english-name }"


def _figure(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    if block.kind == "figure" and not block.words[0].strip():
        yield block.line, f"the figure {block.info} has no alt text; say what a reader sees in it"
    if any(part.type == "image" for part in block.inline) and block.kind != "figure":
        yield block.line, "a figure stands alone in its paragraph, as ![alt text](chapter/plot_name.py)"


def _tex(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    for tex in block.formulas:
        if error := mathematics.error_in(tex.strip(), block.kind == "math_block"):
            yield block.line, f"the formula {tex.strip()!r} is not valid TeX: {error}"


def _include(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    generated = block.kind == "paragraph" and all(map(GENERATED.fullmatch, block.text.split("\n")))
    if not block.source and not generated and "--8<--" in block.text:
        yield block.line, 'an include stands alone in its fence, as --8<-- "chapter/file.py:section"'


def _html(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    if block.kind == "html_block" or any(part.type == "html_inline" for part in block.inline):
        yield block.line, "HTML is not read in a page; write Markdown, and < in a code span"


def _fence(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    if block.kind != "fence":
        return
    opening, closing = lines[block.line - 1].strip(), lines[block.end - 1].strip()
    if opening not in [f"```{info}" for info in FENCES]:
        kinds = ", ".join(f"```{info}" for info in FENCES)
        yield block.line, f"a fence opens with one of {kinds} and nothing else, not with {opening}"
    elif closing != "```":
        yield block.line, "the fence is never closed; end it with ```"


def _displayed(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    if block.kind != "math_block":
        return
    part = [line.strip() for line in lines[block.line - 1 : block.end]]
    while part and not part[-1]:
        part.pop()
    around = [*lines[block.line - 2 : block.line - 1], *lines[block.end : block.end + 1]]
    if len(part) < 2 or part[0] != "$$" or part[-1] != "$$":
        yield block.line, "a displayed formula begins and ends with $$ on a line of its own"
    elif "" in part:
        yield block.line, "a displayed formula holds no blank line; take it out"
    elif any(line.strip() for line in around):
        yield block.line, "a displayed formula has a blank line before and after its lines of $$"


def _unread(block: Block, lines: list[str]) -> Iterator[tuple[int, str]]:
    if block.kind in ("code_block", "fence", "math_block", "html_block"):
        return
    text = _plain(block)
    for pattern, message in NOT_READ.items():
        if found := pattern.search(text):
            pair = block.kind == "tr" and found[0] == "$"
            yield block.line + text.count("\n", 0, found.start()), IN_ROW if pair else message
            return


def _plain(block: Block) -> str:
    """Return a block's source with a blank in place of each code span and formula, and of an include."""
    text = CODE_SPAN.sub(lambda span: " " + "\n" * span[0].count("\n"), block.text)
    for part in block.inline:
        if part.type == "math_inline":
            text = text.replace(f"${part.content}$", " " + "\n" * part.content.count("\n"), 1)
    return text


RULES = (_heading, _figure, _tex, _include, _html, _fence, _displayed, _indented, _unread)
