"""Read a page's Markdown as blocks: what the checks compare and what a notebook is made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin

from builder import includes

ANCHOR = re.compile(r"\s*\{\s*#([\w-]+)\s*\}\s*$")
FIGURE = re.compile(r"^!\[(?P<alt>[^\]]*)\]\((?P<plot>[\w/-]+/plot_\w+\.py)\)$")
KINDS = re.compile(
    "admonition|blockquote|code_block|fence|heading|hr|html_block|list_item|math_block|paragraph|tr"
)
WORDS = ("heading", "paragraph", "tr", "admonition")
PARSER = MarkdownIt("commonmark").enable("table").use(admon_plugin)
PARSER.use(dollarmath_plugin, allow_space=False, double_inline=True)


@dataclass(frozen=True)
class Block:
    """A block of a page; ``line`` and ``end`` count from 1, ``text`` is its source or its code.

    ``source`` is the file in snippets/ that it includes or draws, if any, and ``section`` a part of it.
    ``words`` is its text without code, formulas and addresses: of a table's row a text for each cell.
    """

    kind: str
    line: int
    end: int
    text: str
    info: str = ""
    formulas: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    source: str = ""
    section: str = ""
    codes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    inline: tuple[Token, ...] = field(default=(), repr=False, compare=False)

    @property
    def anchor(self) -> str:
        """Return the id at the end of a heading or a paragraph, or ""."""
        found = ANCHOR.search(self.text) if self.kind in ("heading", "paragraph") else None
        return found[1] if found else ""


@lru_cache(maxsize=512)
def blocks(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a page, outer ones before the blocks inside them."""
    tokens = PARSER.parse(without_front_matter(markdown))
    return tuple(
        _block(tokens, number)
        for number, token in enumerate(tokens)
        if KINDS.fullmatch(token.type.removesuffix("_open"))
    )


def without_front_matter(markdown: str) -> str:
    """Return a page with blank lines in place of its front matter, whatever that says."""
    header = includes.FRONT_MATTER.match(markdown)
    return "\n" * header[0].count("\n") + markdown[header.end() :] if header else markdown


def _block(tokens: list[Token], number: int) -> Block:
    token = tokens[number]
    kind = token.type.removesuffix("_open")
    cells = list(_inline(tokens, number, kind)) if kind in WORDS else []
    text = token.content or " ".join(cell.content for cell in cells)
    info = token.tag if kind == "heading" else token.info.strip().split(" ")[0]
    source, section = "", ""
    words = [_words(cell) for cell in cells]
    if figure := FIGURE.match(text):
        kind, source, info, words = "figure", figure["plot"], figure["plot"], [figure["alt"]]
    elif kind == "fence" and (include := includes.parse(text)):
        source, section = include.file, include.section
    parts = tuple(part for cell in cells for part in cell.children)
    formulas = [part.content for part in parts if part.type.startswith("math_inline")]
    return Block(
        kind=kind,
        line=token.map[0] + 1,
        end=token.map[1],
        text=text,
        info=info,
        formulas=(token.content,) if kind == "math_block" else tuple(formulas),
        links=tuple(part.attrs["href"] for part in parts if part.type == "link_open"),
        source=source,
        section=section,
        codes=tuple(part.content for part in parts if part.type == "code_inline"),
        words=tuple(words),
        inline=parts,
    )


def _inline(tokens: list[Token], number: int, kind: str) -> Iterator[Token]:
    """Yield the texts of a block: of an admonition its title, of a row its cells."""
    if kind == "admonition":  # what it holds are blocks of their own
        yield tokens[number + 2]
        return
    level = tokens[number].level
    for token in tokens[number + 1 :]:
        if token.level == level:
            return
        if token.type == "inline":
            yield token


def _words(cell: Token) -> str:
    """Return the text of a cell or paragraph; a blank stands for each code span and formula."""
    breaks = ("softbreak", "hardbreak", "code_inline")
    parts = [
        part.content if part.type in ("text", "image") else " "
        for part in cell.children
        if part.type in ("text", "image", *breaks) or part.type.startswith("math_inline")
    ]
    return "".join(parts)


def python_sources(markdown: str) -> list[str]:
    """Return the Python files that a page shows or draws."""
    return sorted({block.source for block in blocks(markdown) if block.source.endswith(".py")})
