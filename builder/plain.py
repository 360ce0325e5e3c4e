"""A page as Markdown that needs neither this site nor its files: for notebooks, and as a file of its own."""

import re
import textwrap
from collections.abc import Callable
from urllib.parse import urljoin

from builder import includes
from builder.code import content
from builder.page import ANCHOR, Block, blocks, without_front_matter

LINK = re.compile(r"(?P<code>(`+)(?!`).*?(?<!`)\2(?!`))|\]\((?!https?:)(?P<target>[^)\s]+)\)", re.DOTALL)
SPAN = re.compile(r"</?span[^>]*>")  # ids in the generated tables
TICKS = re.compile(r"`{3,}")


def plain_lines(markdown: str, table: Callable[[str], str]) -> list[str]:
    """Return a page's lines without what only MkDocs understands, line by line in place.

    An entry that included a generated table holds all its lines; ``table`` returns it, by its file.
    """
    lines = without_front_matter(markdown).split("\n")
    for block in blocks(markdown):
        if block.anchor:  # in the line of a heading, in the last one of a paragraph
            last = (block.line if block.kind == "heading" else block.end) - 1
            lines[last] = ANCHOR.sub("", lines[last])
        elif block.kind == "admonition":
            lines[block.line - 1] = f"**{block.text}**"
            for number in range(block.line, block.end):
                lines[number] = lines[number].removeprefix("    ")
        elif block.kind == "paragraph" and "--8<--" in block.text:
            for number in range(block.line - 1, block.end):
                lines[number] = _table(lines[number], table)
    return lines


def _table(line: str, table: Callable[[str], str]) -> str:
    include = includes.parse(line)
    if not include or not include.file.endswith(".md"):
        return line
    return "\n".join(
        ANCHOR.sub("", SPAN.sub("", row)) for row in table(include.file).rstrip("\n").split("\n")
    )


def absolute(text: str, source_url: str) -> str:
    """Return Markdown whose relative links lead to the site; ``source_url`` is where its source would lie."""

    def replaced(match: re.Match) -> str:
        if match["code"]:
            return match["code"]
        return "](" + re.sub(r"(?:/index)?\.md(#|$)", r"/\1", urljoin(source_url, match["target"])) + ")"

    return LINK.sub(replaced, text)


def expanded(markdown: str, resources, source_url: str, picture_url: Callable[[str], str]) -> str:
    """Return a page as Markdown that holds its code and outputs; its formulas stay TeX.

    A figure is its alternative text, with a link to the picture at ``picture_url`` of its plot file.
    ``resources`` are the project's in a language: builder/markdown/resources.py.
    """
    lines, position, parts = plain_lines(markdown, resources.table), 0, []
    for block in blocks(markdown):
        if block.kind == "figure":
            shown = f"![{block.words[0]}]({picture_url(block.source)})"
        elif block.kind == "fence":
            shown = _fences(block, resources)
        else:
            continue
        parts.append(absolute("\n".join(lines[position : block.line - 1]), source_url).strip("\n"))
        indent = re.match(" *", lines[block.line - 1])[0]
        parts.append(textwrap.indent(shown, indent))
        position = block.end
    parts.append(absolute("\n".join(lines[position:]), source_url).strip("\n"))
    return "\n\n".join(filter(None, parts)) + "\n"


def _fences(block: Block, resources) -> str:
    code = content(block, resources.language)
    found = [_fence(textwrap.dedent(code) if block.section else code, block.info)]
    if block.section and (printed := resources.lab_output(block.source, block.section)):
        found.append(_fence(printed, "output"))
    return "\n\n".join(found)


def _fence(text: str, info: str) -> str:
    ticks = max([3, *(len(found) + 1 for found in TICKS.findall(text))]) * "`"
    return f"{ticks}{info}\n{text.strip(chr(10))}\n{ticks}"
