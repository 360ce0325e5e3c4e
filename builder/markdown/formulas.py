"""Formulas: $…$ and $$…$$ become MathML.

Which dollar opens a formula is asked of the rule that builder.page reads pages with, so that what is
checked is what is shown.
"""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.util import STX, AtomicString
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from mdit_py_plugins.dollarmath.index import is_escaped, math_block_dollar, math_inline_dollar

from builder import mathematics
from builder.markdown.stash import Stash
from builder.page import PARSER

INLINE_RULE = math_inline_dollar(allow_space=False, allow_double=True)
# what may not begin a line: browsers break it off a formula, which they take for a picture
CLOSING = re.compile(r"(?:[,.;:?)%’”。，、；：？！）》」-]|!(?!\[))*")
BLOCK_RULE = math_block_dollar(allow_labels=False, allow_blank_lines=True)


class InlineFormulaProcessor(InlineProcessor):
    """Replace $…$ in a line of text."""

    def __init__(self, md: Markdown, stash: Stash):
        super().__init__(r"\$", md)
        self.stash = stash

    def handleMatch(self, match: re.Match, data: str):  # noqa: N802
        place = _Place(data, match.start())
        if not INLINE_RULE(place, False) or STX in place.token.content:  # nor with code inside
            if not is_escaped(place, match.start()):
                self.md.site_counts["dollar", "$"] += 1
            return None, None, None
        tex, displayed = place.token.content.strip(), place.token.type == "math_inline_double"
        self.md.site_counts["formula", tex] += 1
        if mathematics.error_in(tex, displayed):
            return _as_typed(Element("code"), tex), match.start(), place.pos
        formula, closing = mathematics.mathml(tex, displayed), CLOSING.match(data, place.pos)
        if closing[0] and not displayed:
            formula = f'<span class="unbroken">{formula}{closing[0]}</span>'
            return self.stash.keep(formula), match.start(), closing.end()
        return self.stash.keep(formula), match.start(), place.pos


class _Place:
    """A place in a text, for a rule of markdown-it to look at."""

    def __init__(self, src: str, pos: int):
        self.src, self.pos = src, pos

    def push(self, kind: str, tag: str, nesting: int) -> Token:
        self.token = Token(kind, tag, nesting)
        return self.token


class DisplayedFormulaProcessor(BlockProcessor):
    """Replace $$…$$ on lines of its own, blank lines included."""

    def __init__(self, md: Markdown, stash: Stash):
        super().__init__(md.parser)
        self.stash = stash

    def test(self, parent: Element, block: str) -> bool:
        return block.lstrip().startswith("$$")

    def run(self, parent: Element, blocks: list[str]) -> bool:
        for number in range(1, len(blocks) + 1):
            text = "\n\n".join(blocks[:number])
            state = StateBlock(text, PARSER, {}, [])
            if BLOCK_RULE(state, 0, state.lineMax, False):
                rest = "\n".join(text.split("\n")[state.line :])
                blocks[:number] = [rest] if rest.strip() else []
                self._add(parent, state.tokens[0].content.strip())
                return True
        return False

    def _add(self, parent: Element, tex: str) -> None:
        self.parser.md.site_counts["displayed formula", tex] += 1
        if mathematics.error_in(tex, True):
            _as_typed(SubElement(parent, "code"), tex)
        else:
            element = SubElement(parent, "div", {"class": "formula", "tabindex": "0"})
            element.text = self.stash.keep(mathematics.mathml(tex, True))


def _as_typed(element: Element, tex: str) -> Element:
    element.set("class", "bad-formula")
    element.text = AtomicString(tex)
    return element
