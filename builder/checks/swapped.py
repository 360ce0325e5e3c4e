"""Neighbours of the same form: do they stand in the same order in both languages?

Where numbers, code, formulas and links do not tell them apart, the terms, names and signs that both
languages share do: two paragraphs or rows are swapped if they share more of them crosswise.
"""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

from builder import terms
from builder.checks import parity
from builder.findings import Finding, SourceError
from builder.page import Block, blocks
from builder.paths import LANGUAGES, shown

NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*|(?<![\d.])\d(?![\d.])")  # a word of code or English, a digit
ENDS = {"：": ":", "？": "?", "。": ".", "；": ";", "，": ","}
Pair = tuple[Block, Block]  # a block in each language
Known = tuple[re.Pattern, dict[str, str]]  # what finds a language's names of terms, and whose they are


def neighbours(first: Path, second: Path, texts: tuple[str, str]) -> list[Finding]:
    """Return the neighbours that one of two pages, which are in step, seems to have swapped."""
    found, known = [], [known_terms(language) for language in LANGUAGES]
    for kind in ("paragraph", "tr"):
        same = [pair for pair in zip(*map(blocks, texts), strict=True) if pair[0].kind == kind]
        for above, below in pairwise(same):
            straight, crosswise = shared(above, below, known)
            if crosswise > straight:
                message = (
                    f"this shares more words with {shown(second)}:{below[1].line} than with line"
                    f" {above[1].line} there; put both in one order, or name the same terms"
                )
                found.append(Finding(first, above[0].line, message))
    return found


def shared(above: Pair, below: Pair, known: list[Known]) -> tuple[int, int]:
    """Return how many marks two neighbours share as they stand, and how many if one language swaps them.

    Where the comparison of the blocks of each pair would see that, they need none of these: both are 0.
    """
    if any(parity.differ(*pair) for pair in ((above[0], below[1]), (below[0], above[1]))):
        return 0, 0
    first, second = (
        [_marks(each, of) for each, of in zip(pair, known, strict=True)] for pair in (above, below)
    )
    pairs = (first, second), ((first[0], second[1]), (second[0], first[1]))
    straight, crosswise = (sum((one & other).total() for one, other in both) for both in pairs)
    return straight, crosswise


def _marks(block: Block, known: Known) -> Counter:
    """Return what a block holds in either language: terms, names, digits, its last sign, bold words."""
    text, (pattern, ids) = " ".join(block.words).strip(), known
    marks = Counter(ids[found[1].lower()] for found in pattern.finditer(text))
    marks.update(name.lower() for name in NAME.findall(text))
    marks.update(part.type for part in block.inline if part.type == "strong_open")
    return marks + Counter([ENDS.get(text[-1:], text[-1:])])


def known_terms(language: str) -> Known:
    """Return what is known of the terms: nothing if their file cannot be read, which others say."""
    try:
        listed = [term for chapter in terms.chapters().values() for term in chapter]
    except SourceError:
        listed = []
    ids = {name.lower(): f"#{term['id']}" for term in listed for name in terms.names(term, language)}
    return terms.pattern(ids, language), ids
