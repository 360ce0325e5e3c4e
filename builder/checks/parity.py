"""Both languages say the same: the same blocks in order, each with the same numbers, code and links."""

import re
from collections import Counter
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path

from builder.findings import Finding
from builder.page import Block, blocks
from builder.paths import shown

END = Block("the end of the page", 0, 0, "")
NUMBER = re.compile(
    r"(?<![\d.])(?P<sign>(?<![^\s(（，：、])[−-])?"
    r"(?P<digits>\d+(?:,\d{3}(?!\d))*(?:\.\d+)*)(?P<percent> ?%)?"
    r"(?: ?(?P<unit>万亿|万|亿|thousand\b|million\b|billion\b))?"
)
UNITS = {"万": 10**4, "亿": 10**8, "万亿": 10**12, "thousand": 10**3, "million": 10**6, "billion": 10**9}
DECADE = re.compile(r"(?P<century>\d+) ?世纪 ?(?P<decade>\d0) ?年代")
MONTHS = {"October": "10", "November": "11", "December": "12"}  # the months that Chinese counts beyond 9
MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b")


def out_of_step(first: Path, second: Path, texts: tuple[str, str]) -> list[Finding]:
    """Return where two pages differ: each pair of blocks up to the first that are of different form."""
    found = []
    for pair in zip_longest(*map(blocks, texts), fillvalue=END):
        forms = [signature(block) for block in pair]
        if forms[0] != forms[1]:
            other = f"{shown(second)}:{pair[1].line}: “{forms[1]}”"
            message = (
                f"“{forms[0]}” stands beside {other}; both languages need the same blocks in the same order"
            )
            return [*found, Finding(first, pair[0].line, message)]
        found += [
            Finding(first, pair[0].line, f"{difference}; {shown(second)}:{pair[1].line} has to say the same")
            for difference in differences(*pair)
        ]
    return found


def differ(one: Block, other: Block) -> bool:
    """Return whether two blocks cannot be the same one in both languages."""
    return signature(one) != signature(other) or bool(differences(one, other))


def signature(block: Block) -> str:
    """Return the form of a block, which must be equal in both languages."""
    if block.kind == "heading":
        return " ".join([block.info, f"#{block.anchor}", *formulas(block)])
    if block.kind in ("fence", "math_block"):
        plain = re.sub(r"\\text\{[^}]*\}|#.*", "", block.text)
        return f"{block.kind} {block.info} {plain.strip()}"
    parts = [block.kind, block.info, block.anchor, *formulas(block), *sorted({*block.links})]
    return " ".join(filter(None, parts))


def formulas(block: Block) -> list[str]:
    """Return the formulas of a block without their words, each once: a language may repeat one."""
    return sorted({re.sub(r"\\text\{[^}]*\}", "", tex) for tex in block.formulas})


def differences(one: Block, other: Block) -> list[str]:
    """Return what two blocks of equal form say differently, in words for a message."""
    found = [
        _differ("the code span", Counter(one.codes), Counter(other.codes), "`{}`"),
        *(
            _differ("the number", numbers(mine), numbers(theirs), "{}")
            for mine, theirs in zip_longest(one.words, other.words, fillvalue="")
        ),
    ]
    if one.links != other.links:
        place = next(n for n, pair in enumerate(zip_longest(one.links, other.links)) if len({*pair}) > 1)
        link = (*one.links, "none")[place]
        found.append(f"link {place + 1} of the block leads to {link} here only")
    return [each for each in found if each]


def _differ(what: str, mine: Counter, theirs: Counter, form: str) -> str:
    """Return the words for what is in one of two bags only, or ""."""
    here, there = [", ".join(map(form.format, bag)) for bag in (mine - theirs, theirs - mine)]
    parts = [f"{what} {here} stands here only"] * bool(here)
    parts += [f"{what} {there} is missing here"] * bool(there)
    return " and ".join(parts)


def numbers(text: str) -> Counter:
    """Return the numbers of a text, whatever the language writes around them.

    An integer below 10 may be a word in one language, and does not count.
    """
    text = DECADE.sub(lambda found: str((int(found["century"]) - 1) * 100 + int(found["decade"])), text)
    text = MONTH.sub(lambda found: MONTHS[found[0]], text)
    return Counter(filter(None, map(_number, NUMBER.finditer(text))))


def _number(found: re.Match) -> str:
    digits = found["digits"].replace(",", "")
    if found["unit"] and digits.count(".") < 2:  # two points make a version
        digits = f"{(Decimal(digits) * UNITS[found['unit']]).normalize():f}"
    if not found["percent"] and re.fullmatch(r"\d", digits):
        return ""
    return ("-" if found["sign"] else "") + digits + ("%" if found["percent"] else "")
