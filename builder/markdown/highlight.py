"""Code as HTML, in the form that pymdownx.highlight gives it with pygments_lang_class."""

import html
from functools import lru_cache

import pygments
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from builder.uncolored import uncolored

LINES = HtmlFormatter(nowrap=True)  # made once: to make one takes as long as to color a short block


def highlighted(code: str, language: str, title: str = "") -> str:
    """Return code in the colors of its language, below its title if it has one."""
    title = f'<span class="filename">{html.escape(title)}</span>' if title else ""
    inner = f"<pre><span></span><code>{_colored(code, language)}</code></pre>"
    return f'<div class="language-{_lexer(language)[0]} highlight">{title}{inner}</div>'


@lru_cache(maxsize=4096)  # the other language shows the same outputs, the next build nearly all the same
def _colored(code: str, language: str) -> str:
    return pygments.highlight(code, _lexer(language)[1], LINES)


@lru_cache
def _lexer(language: str) -> tuple[str, Lexer]:
    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        language, lexer = "text", get_lexer_by_name("text")
    lexer.add_filter(uncolored())
    lexer.add_filter("tokenmerge")
    return language, lexer
