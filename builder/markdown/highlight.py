"""Code as HTML, in the form that pymdownx.highlight gives it with pygments_lang_class."""

import html
from functools import cache, lru_cache

import pygments
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

LINES = HtmlFormatter(nowrap=True)  # made once: to make one takes as long as to color a short block


def highlighted(code: str, language: str, title: str = "") -> str:
    """Return code in the colors of its language, below its title if it has one."""
    name, lines = _lines(code, language)
    title = f'<span class="filename">{html.escape(title)}</span>' if title else ""
    inner = f"<pre><span></span><code>{lines}</code></pre>"
    return f'<div class="language-{name} highlight">{title}{inner}</div>'


@lru_cache(maxsize=4096)  # the other language shows the same outputs, the next build nearly all the same
def _lines(code: str, language: str) -> tuple[str, str]:
    name, lexer = _lexer(language)
    return name, pygments.highlight(code, lexer, LINES)


@cache
def _lexer(language: str) -> tuple[str, Lexer]:
    try:
        return language, get_lexer_by_name(language)
    except ClassNotFound:
        return "text", get_lexer_by_name("text")
