"""The colors and texts that a plot file spells out, with the lines where they stand."""

import ast
import re
from collections.abc import Callable, Iterator

from builder.figures.labels import NUMBER, message_of
from builder.prose import WORD

COLORED = re.compile(r"c|[fem]+c|\w*colou?rs?(?:alt)?|mfcalt", re.IGNORECASE)
UNMISTAKABLE = re.compile(r"#(?:[0-9a-fA-F]{3,4}){1,2}|(?:tab|xkcd):[\w /]+")
PLOTTERS = {"plot", "semilogx", "semilogy", "loglog", "step", "fill", "errorbar", "stem", "polar", "triplot"}
FORMAT = re.compile(r"(?=[^bgrcmykw]*[bgrcmykw][^bgrcmykw]*$)[bgrcmykw.,ov^<>1-8spP*hH+xXDd|_:-]{1,4}")


def out_of_palette(color: str, owners: str = "") -> str:
    """Return what to say about a color that a figure may not have; ``owners`` are what is drawn in it."""
    named = f"“{color}” ({owners})" if owners else f"“{color}”"
    return (
        f"the color {named} is not of the palette, or is not seen well on both the light and the dark page;"
        ' take "C0" to "C5", "0.5", or cmap='
    )


def colors(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Give the line and the text of each color: where an argument, a key or a variable says it is one.

    Some text cannot be anything else, such as “#123456”.
    """
    for node in ast.walk(tree):
        text = getattr(node, "value", None) if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and UNMISTAKABLE.fullmatch(text):
            yield node.lineno, text
        for value in _colored(node):
            yield from _strings(value)


def _colored(node: ast.AST) -> list[ast.expr]:
    """Return the expressions right below a node that are colors."""
    if isinstance(node, ast.Call):
        named = [keyword.value for keyword in node.keywords if COLORED.fullmatch(keyword.arg or "")]
        return named + _positional(node)
    if isinstance(node, ast.Dict):
        keys = [getattr(key, "value", None) for key in node.keys]
        return [
            value
            for key, value in zip(keys, node.values, strict=True)
            if isinstance(key, str) and _tells(key)
        ]
    if isinstance(node, ast.Assign):
        return [node.value] if any(_tells(getattr(target, "id", "")) for target in node.targets) else []
    if isinstance(node, ast.arguments):
        given = [*zip(node.args[len(node.args) - len(node.defaults) :], node.defaults, strict=True)]
        given += [*zip(node.kwonlyargs, node.kw_defaults, strict=True)]
        return [value for argument, value in given if value and _tells(argument.arg)]
    return []


def _tells(name: str) -> bool:
    """Return whether a name alone says that it stands for a color; c is one only as an argument."""
    return len(name) > 1 and bool(COLORED.fullmatch(name))


def _positional(call: ast.Call) -> list[ast.expr]:
    """Return the arguments of a call that are colors by their place: set_color("red"), plot(x, y, "r--")."""
    name = getattr(call.func, "attr", "")
    if name.startswith("set_") and COLORED.fullmatch(name.removeprefix("set_")):
        return call.args[:1]
    if name in PLOTTERS and not any(keyword.arg == "data" for keyword in call.keywords):
        return [value for value in call.args if any(FORMAT.fullmatch(text) for _, text in _strings(value))]
    return []


def _strings(node: ast.expr) -> Iterator[tuple[int, str]]:
    """Give the text that an expression can be; what is put together or comes from elsewhere is left out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    parts = {ast.IfExp: ("body", "orelse"), ast.BinOp: ("left", "right"), ast.Starred: ("value",)}
    for name in parts.get(type(node), ()):
        yield from _strings(getattr(node, name))
    lists = {ast.List: "elts", ast.Tuple: "elts", ast.Set: "elts", ast.Dict: "values", ast.BoolOp: "values"}
    for element in getattr(node, lists.get(type(node), ""), []):
        yield from _strings(element)


def line_of(tree: ast.Module, wanted: Callable[[object], bool]) -> int:
    """Return the line of the first constant, or tuple of numbers, that is wanted; 0 if there is none."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.Tuple | ast.List):
            value = node.value if isinstance(node, ast.Constant) else _numbers(node)
            if value is not None and wanted(value):
                return node.lineno
    return 0


def line_of_label(tree: ast.Module, label: str) -> int:
    """Return the line of the text that a label is, or is made from by filling in; 0 if there is none."""
    parts = []  # the longest text of which the label holds all
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        if message_of(text) == label or isinstance(node, ast.JoinedStr) and _filled_in(node, label):
            return node.lineno
        if WORD.search(text) and NUMBER.sub("{}", text.strip()) in label:
            parts.append((-len(text), node.lineno))
    return min(parts)[1] if parts else 0


def _filled_in(node: ast.JoinedStr, label: str) -> bool:
    texts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
    pattern = "".join(".*" if text is None else re.escape(NUMBER.sub("{}", text)) for text in texts)
    return bool(re.fullmatch(rf"\s*{pattern}\s*", label, re.DOTALL)) and any(
        map(WORD.search, filter(None, texts))
    )


def _numbers(node: ast.Tuple | ast.List) -> tuple[float, ...] | None:
    values = [getattr(element, "value", None) for element in node.elts]
    return tuple(values) if all(isinstance(value, int | float) for value in values) else None
