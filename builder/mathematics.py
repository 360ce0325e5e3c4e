"""Turn the formulas of a rendered page into MathML Core."""

import html
import re

from math_core import LatexError, LatexToMathML

CONVERTER = LatexToMathML(fancy_error=False)
FORMULA = re.compile(
    r'<(?P<tag>span|div) class="arithmatex">\\[(\[](?P<tex>.*?)\\[)\]]</(?P=tag)>', re.DOTALL
)
# a prime is a raised sign as it is; as a superscript browsers make it a speck
PRIME = re.compile(r"<msup>((?:<mrow><mspace/>)?<(\w+)[^>]*>[^<]*</\2>(?:</mrow>)?)<mo>([′″‴])</mo></msup>")


def error_in(tex: str, displayed: bool) -> str:
    """Return what is wrong with a formula, or ""."""
    if re.search(r"\\\\\s*\[", tex):
        return r"the converter prints the length in \\[…] as text; write \\"
    try:
        CONVERTER.convert_with_local_state(tex, displaystyle=displayed)
    except LatexError as error:
        return str(error)
    return ""


def to_mathml(page: str) -> str:
    """Return a page's HTML with each formula as MathML; a bad formula stays as it was typed."""

    def convert(match: re.Match) -> str:
        tex, displayed = html.unescape(match["tex"]).strip(), match["tag"] == "div"
        if error_in(tex, displayed):
            return f'<code class="bad-formula">{match["tex"]}</code>'
        mathml = CONVERTER.convert_with_local_state(tex, displaystyle=displayed)
        mathml = PRIME.sub(r'<mrow>\1<mo lspace="0" rspace="0">\3</mo></mrow>', mathml)
        return f'<div class="formula" tabindex="0">{mathml}</div>' if displayed else mathml

    return FORMULA.sub(convert, page)
