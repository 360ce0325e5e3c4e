"""Code as HTML, in the form that pymdownx.highlight gives it with pygments_lang_class."""

import html
from functools import lru_cache
from pathlib import Path

import pygments
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from builder import cache
from builder.findings import SourceError

LINES = HtmlFormatter(nowrap=True)  # made once: to make one takes as long as to color a short block


def highlighted(code: str, language: str, title: str = "", place: str = "") -> str:
    """Return code in the colors of its language, below its title if it has one.

    With a place, a path that no other code has, the colors are kept in .cache/code for the next build.
    """
    title = f'<span class="filename">{html.escape(title)}</span>' if title else ""
    inner = f"<pre><span></span><code>{_lines(code, language, place)}</code></pre>"
    return f'<div class="language-{_lexer(language)[0]} highlight">{title}{inner}</div>'


@lru_cache(maxsize=4096)  # the other language shows the same outputs, the next build nearly all the same
def _lines(code: str, language: str, place: str) -> str:
    if not place:
        return _colored(code, language)
    entry = cache.CACHE / "code" / place / cache.key(pygments.__version__, language, code)

    def make(folder: Path) -> None:
        (folder / "lines.html").write_bytes(_colored(code, language).encode())
        cache.forget_others(entry)

    try:
        entry = cache.made("code", f"{place}/{entry.name}", make)
        return (entry / "lines.html").read_bytes().decode()
    except SourceError:  # a cache that cannot be written is no reason to show no code
        return _colored(code, language)


def _colored(code: str, language: str) -> str:
    return pygments.highlight(code, _lexer(language)[1], LINES)


@lru_cache
def _lexer(language: str) -> tuple[str, Lexer]:
    try:
        return language, get_lexer_by_name(language)
    except ClassNotFound:
        return "text", get_lexer_by_name("text")
