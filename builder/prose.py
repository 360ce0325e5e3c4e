"""Comments and docstrings of a Python file: where they are, and a text with others in their place."""

import ast
import io
import re
import tokenize
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from builder import includes

WORD = re.compile(r"[A-Za-z]{2,}")
DIRECTIVE = re.compile(r"# (?:noqa|type:|fmt:|--8<--)")
QUOTES = re.compile(r"""(?P<prefix>[rRuU]?)(?:\"""|'''|"|')""")
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
HOLDERS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


class Prose(NamedTuple):
    """A comment block or docstring: its first line, where it lies in the source, how it opens, its text."""

    line: int
    start: int
    end: int
    opening: str
    text: str


@lru_cache(maxsize=4096)  # the checks, both languages and the notebooks ask for the same files
def prose_of(source: str) -> tuple[Prose, ...]:
    """Return each comment block and docstring of a source, in order.

    Comments on lines of their own that follow each other in one column are one message.
    Raises SyntaxError if the source is no Python.
    """
    tree = ast.parse(source)
    lines = source.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    found = [*_comments(source, starts), *_docstrings(tree, lines, starts)]
    return tuple(sorted(each for each in found if WORD.search(each.text)))


def _comments(source: str, starts: list[int]) -> list[Prose]:
    found, column, last = [], None, 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT:
            continue
        (line, at), alone = token.start, not token.line[: token.start[1]].strip()
        start, end = starts[line - 1] + at, starts[line - 1] + token.end[1]
        text = token.string.removeprefix("#").removeprefix(" ")
        if DIRECTIVE.match(token.string):
            column = None
            continue
        if alone and column == at and last == line - 1:
            found[-1] = found[-1]._replace(end=end, text=f"{found[-1].text}\n{text}")
        else:
            found.append(Prose(line, start, end, "#", text))
        column, last = at if alone else None, line
    return found


def _docstrings(tree: ast.Module, lines: list[str], starts: list[int]) -> list[Prose]:
    def offset(line: int, column: int) -> int:  # the tree counts columns in bytes
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    found = []
    for node in _holders(tree):
        if text := ast.get_docstring(node):
            string = node.body[0].value
            start = offset(string.lineno, string.col_offset)
            opening = QUOTES.match(lines[string.lineno - 1], start - starts[string.lineno - 1])
            end = offset(string.end_lineno, string.end_col_offset)
            found.append(Prose(string.lineno, start, end, opening[0] if opening else '"""', text))
    return found


def _holders(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what may have a docstring; only statements hold such, and most of a tree are expressions."""
    if isinstance(node, HOLDERS):
        yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield from _holders(child)


def translate_source(source: str, translations: Mapping[str, str]) -> str:
    """Return a source with each comment and docstring that has a translation replaced by it."""
    starts = [0, *accumulate(len(line) + 1 for line in source.split("\n"))]
    for each in reversed(prose_of(source)):
        if translated := translations.get(each.text):
            before = source[starts[bisect_right(starts, each.start) - 1] : each.start]
            indent = before[: len(before) - len(before.lstrip())]
            write = _comment if each.opening == "#" else _docstring
            text = write(translated, each.opening, indent if not before.strip() else " " * len(before))
            source = source[: each.start] + text + source[each.end :]
    return source


def _comment(text: str, opening: str, indent: str) -> str:
    return f"\n{indent}".join(f"{opening} {line}".rstrip() for line in text.split("\n"))


def _docstring(text: str, opening: str, indent: str) -> str:
    raw = opening[0] in "rR" and '"""' not in text and text[-1] not in '"\\'
    if not raw:
        text = text.replace("\\", "\\\\").replace('"""', r"\"\"\"")
        text = f'{text[:-1]}\\"' if text.endswith('"') else text
    head, *rest = text.split("\n")
    lines = [head, *(indent + line if line else "" for line in rest), *([indent] if rest else [])]
    return f'{"r" * raw}"""' + "\n".join(lines) + '"""'


def same_code(source: str, other: str) -> bool:
    """Return whether two sources run alike and are cut alike: all but comments and docstrings is equal."""
    if source == other:
        return True
    if CONTROL.search(other) and not CONTROL.search(source):
        return False
    try:
        alike = _code(source) == _code(other)
    except SyntaxError:
        return False
    marks = [[mark.groups() for mark in includes.MARK.finditer(text)] for text in (source, other)]
    return alike and marks[0] == marks[1]


@lru_cache(maxsize=1024)
def _code(source: str) -> str:
    """Return the code of a source, with a sign in place of each docstring."""
    tree = ast.parse(source)
    for node in _holders(tree):
        if ast.get_docstring(node, clean=False):
            node.body[0].value.value = "docstring"
    return ast.dump(tree)
