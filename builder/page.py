"""Read a page's Markdown as blocks: what the checks compare and what a notebook is made of."""

import re
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from builder.catalogue import localise, without_sections
from builder.paths import SNIPPETS

INCLUDE = re.compile(r'^--8<-- "([\w/-]+\.\w+)(?::([\w-]+))?"$')
ANCHOR = re.compile(r"\s*\{\s*#([\w-]+)\s*\}\s*$")
FIGURE = re.compile(r"^!\[(?P<alt>[^\]]*)\]\((?P<plot>[\w/-]+/plot_\w+\.py)\)$")
KINDS = re.compile("admonition|blockquote|fence|heading|hr|html_block|list_item|math_block|paragraph|tr")
PARSER = MarkdownIt("commonmark").enable("table").use(admon_plugin).use(front_matter_plugin)
PARSER.use(dollarmath_plugin, allow_space=False, double_inline=True)


@dataclass(frozen=True)
class Block:
    """A block of a page; ``line`` and ``end`` count from 1, ``text`` is its source or its code.

    ``source`` is the file in snippets/ that it includes or draws, if any, and ``section`` a part of it.
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

    @property
    def signature(self) -> str:
        """Return what must be equal in both languages."""
        if self.kind == "heading":
            return f"{self.info} #{self.anchor}"
        if self.kind in ("fence", "math_block"):
            plain = re.sub(r"\\text\{[^}]*\}|#.*", "", self.text)
            return f"{self.kind} {self.info} {plain.strip()}"
        parts = [self.kind, self.info, self.anchor, *sorted({*self.formulas}), *sorted({*self.links})]
        return " ".join(filter(None, parts))

    @property
    def anchor(self) -> str:
        """Return the id at the end of a heading or a paragraph, or ""."""
        found = ANCHOR.search(self.text) if self.kind in ("heading", "paragraph") else None
        return found[1] if found else ""

    def content(self, language: str) -> str:
        """Return the code or output that the page of a language shows in this block.

        Raises FileNotFoundError or KeyError when the source or its section does not exist.
        """
        if not self.source:
            return self.text
        content = (SNIPPETS / self.source).read_text("utf-8")
        if self.source.endswith(".py"):
            content = localise(content, language)
        if self.section:
            mark = r"^[ \t]*# --8<-- \[%s:" + re.escape(self.section) + r"\]\n"
            part = re.search(mark % "start" + "(.*?)" + mark % "end", content, re.DOTALL | re.MULTILINE)
            if not part:
                raise KeyError(self.section)
            content = part[1]
        return without_sections(content)


@lru_cache(maxsize=512)
def blocks(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a page, outer ones before the blocks inside them."""
    found, tokens = [], PARSER.parse(markdown)
    for number, token in enumerate(tokens):
        kind = token.type.removesuffix("_open")
        if (
            not KINDS.fullmatch(kind) or tokens[number - 1].type == "admonition_open"
        ):  # its title is its own text
            continue
        inner = _inline(tokens, number) if kind in ("heading", "paragraph", "tr") else []
        text = token.content or " ".join(part.content for part in inner)
        info = token.tag if kind == "heading" else token.info.strip().split(" ")[0]
        source, section = "", ""
        if figure := FIGURE.match(text):
            kind, info = "figure", figure["plot"]
            source = info
        elif kind == "fence" and (include := INCLUDE.match(text.strip())):
            source, section = include[1], include[2] or ""
        parts = [child for part in inner for child in part.children]
        formulas = [part.content for part in parts if part.type.startswith("math_inline")]
        formulas += [token.content] if kind == "math_block" else []
        links = tuple(part.attrs["href"] for part in parts if part.type == "link_open")
        line, end = token.map[0] + 1, token.map[1]
        found.append(Block(kind, line, end, text, info, tuple(formulas), links, source, section))
    return tuple(found)


def _inline(tokens: list, number: int) -> list:
    """Return the inline tokens between an opening token and the one that closes it."""
    level = tokens[number].level
    end = next(i for i in range(number + 1, len(tokens)) if tokens[i].level == level)
    return [token for token in tokens[number:end] if token.type == "inline"]


def python_sources(markdown: str) -> list[str]:
    """Return the Python files that a page shows or draws."""
    return sorted({block.source for block in blocks(markdown) if block.source.endswith(".py")})
