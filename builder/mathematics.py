"""Turn formulas into MathML Core."""

import html
import re
import unicodedata
from functools import lru_cache

from math_core import LatexError, LatexToMathML

# the converter's style attributes, which the policy of the site forbids, and the classes of site.css instead
CLASSES = {
    "text-align: right;justify-items: end;padding-right: 0;": "cell-right",
    "text-align: left;justify-items: start;padding-left: 0;": "cell-left",
    "text-align: left;justify-items: start;padding-right: 0;": "cell-case",
    "text-align: left;justify-items: start;padding-right: 0;padding-left:1em;": "cell-condition",
    "margin-left:-0.16666667em;": "closer",
    "padding-right:0.1667em;": "apart",
}
STYLE = re.compile(r'(?<= )style="([^"]*)"')
CONVERTER = LatexToMathML(fancy_error=False)
# a prime is a raised sign as it is; as a superscript browsers make it a speck
PRIME = re.compile(r"<msup>((?:<mrow><mspace/>)?<(\w+)[^>]*>[^<]*</\2>(?:</mrow>)?)<mo>([′″‴])</mo></msup>")

PRIME_AND_INDEX = re.compile(r"<msubsup>(<mi>[^<]*</mi>)((?:(?!</?msu).)*?)<mo>([′″‴])</mo></msubsup>")
# operators between two factors, which Firefox takes for those that stand before many
CIRCLED = re.compile(r"<mo([^>]*)>([⊕⊖⊗⊘⊙])</mo>")


def error_in(tex: str, displayed: bool) -> str:
    """Return what is wrong with a formula, or ""."""
    if re.search(r"\\\\\s*\[", tex):
        return r"the converter prints the length in \\[…] as text; write \\"
    try:
        found = mathml(tex, displayed)
    except LatexError as error:
        return str(error)
    style = STYLE.search(found)
    return f"it needs {style[0]}: add a class to builder/mathematics.py and site.css" if style else ""


@lru_cache(maxsize=8192)  # the checks ask first, and the other language has the same formulas
def mathml(tex: str, displayed: bool) -> str:
    """Return a formula as MathML. Raises LatexError."""
    found = CONVERTER.convert_with_local_state(tex, displaystyle=displayed)
    found = STYLE.sub(_class_for, found)
    found = CIRCLED.sub(r'<mo\1 largeop="false">\2</mo>', found)
    found = PRIME_AND_INDEX.sub(r'<msub><mrow>\1<mo lspace="0" rspace="0">\3</mo></mrow>\2</msub>', found)
    return PRIME.sub(r'<mrow>\1<mo lspace="0" rspace="0">\3</mo></mrow>', found)


def _class_for(style: re.Match) -> str:
    return f'class="{CLASSES[style[1]]}"' if style[1] in CLASSES else style[0]


# what browsers show in place of a letter that stands alone as a name, and of a hyphen as an operator
BLOCKS = (0x1D434, 0x1D455), (0x1D456, 0x1D468), (0x1D6A4, 0x1D6A6), (0x1D6E2, 0x1D71C)
ITALIC = [chr(code) for block in BLOCKS for code in range(*block)]
ITALICS = {chr(int(unicodedata.decomposition(sign).removeprefix("<font> "), 16)): sign for sign in ITALIC}
ITALICS |= {"h": "\u210e", "-": "\u2212"}


def signs(formula: str) -> set[str]:
    """Return the signs that a font needs to show a formula, which is given as MathML."""
    text = set(html.unescape(re.sub(r"<[^>]*>", "", formula)))
    roots = {"√"} if re.search("<m(?:sqrt|root)", formula) else set()
    return text | roots | {ITALICS[sign] for sign in text & ITALICS.keys()}
