"""Code put in late: while a page is searched for its words, only the words of its code stand there."""

import ast
import html
from collections.abc import Iterator

from markdown import Markdown


def stand_in(md: Markdown, code_html: str, text: str) -> str:
    """Return the element that stands for a code block and holds its searchable text."""
    element = f'<pre data-code="{len(md.late_code)}"><code>{html.escape(text, quote=False)}</code></pre>'
    md.late_code[element] = code_html
    return element


def fill(page: str, late_code: dict[str, str]) -> str:
    """Return a page's HTML with its code blocks in place of what stands for them.

    Raises ValueError if one of these is not there, or more than once.
    """
    for element, code_html in late_code.items():
        before, found, after = page.partition(element)
        if not found or element in after:
            raise ValueError(f"the page does not hold this once: {element}")
        page = before + code_html + after
    return page


def searchable(code: str, language: str) -> str:
    """Return what a reader may search for in a block: the names in Python, all of anything else."""
    if language != "python":
        return code
    try:
        return " ".join(dotted_names(code))
    except SyntaxError:  # a part of a file need not parse
        return code


def dotted_names(code: str) -> list[str]:
    """Return what code calls by dotted names or imports, such as nn.Linear, once each, in order.

    Raises SyntaxError if it does not parse.
    """
    inner, found = set(), []
    for node in ast.walk(ast.parse(code)):  # which yields what holds others before them
        if isinstance(node, ast.Attribute):
            inner.add(node.value)
        if node not in inner:
            found += [(node.end_lineno, node.end_col_offset, name) for name in _names(node)]
    return list(dict.fromkeys(name for *_, name in sorted(found)))


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom):
        yield from (f"{node.module or ''}.{alias.name}".strip(".") for alias in node.names)
    elif isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if "." in alias.name)
    elif isinstance(node, ast.Attribute):
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        yield ".".join(reversed([*parts, node.id] if isinstance(node, ast.Name) else parts))
