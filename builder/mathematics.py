"""Turn formulas into MathML Core."""

import re
from functools import lru_cache

from math_core import LatexError, LatexToMathML

CONVERTER = LatexToMathML(fancy_error=False)
# a prime is a raised sign as it is; as a superscript browsers make it a speck
PRIME = re.compile(r"<msup>((?:<mrow><mspace/>)?<(\w+)[^>]*>[^<]*</\2>(?:</mrow>)?)<mo>([′″‴])</mo></msup>")


def error_in(tex: str, displayed: bool) -> str:
    """Return what is wrong with a formula, or ""."""
    if re.search(r"\\\\\s*\[", tex):
        return r"the converter prints the length in \\[…] as text; write \\"
    try:
        mathml(tex, displayed)
    except LatexError as error:
        return str(error)
    return ""


@lru_cache(maxsize=8192)  # the checks ask first, and the other language has the same formulas
def mathml(tex: str, displayed: bool) -> str:
    """Return a formula as MathML. Raises LatexError."""
    found = CONVERTER.convert_with_local_state(tex, displaystyle=displayed)
    return PRIME.sub(r'<mrow>\1<mo lspace="0" rspace="0">\3</mo></mrow>', found)
