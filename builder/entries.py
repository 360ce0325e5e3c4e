"""The entries of the data files in content/: each is whole, or a message names the file and the line."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import yaml

from builder.findings import SourceError
from builder.sources import read, read_yaml

TEXT, TEXTS = "a text; write it in quotes", "a list of texts; write it as [a, b]"
PLAIN, PLAINS = "plain words; take out ` and HTML", "a list of plain words; take out ` and HTML"
MARKUP = re.compile("`|<[A-Za-z/!]")
Shape = str | tuple[tuple[str, "Shape"], ...]  # one of these, or of a mapping the keys with their shapes
Shapes = dict[str, Shape]


def mapping(*names: str, of: Shape = TEXT) -> Shape:
    """Return the shape of a mapping in which several keys have values of one shape."""
    return tuple((name, of) for name in names)


def read_entries(path: Path, needs: Shapes, may: Shapes | None = None, grouped=False, in_table=False):
    """Return the entries of a YAML file: a list of mappings, or several such lists by name if ``grouped``.

    An entry has the keys of ``needs`` and perhaps those of ``may``; of a mapping there, too, any may be
    left out. Raises SourceError, with the line, where one is not so, and if the entries go into a table
    where a text holds what begins a column. The result is shared: do not change it.
    """
    state = path.stat() if path.exists() else None
    changed = (state.st_mtime_ns, state.st_size) if state else ()
    return _read(path, changed, tuple(needs.items()), tuple((may or {}).items()), grouped, in_table)


@lru_cache(maxsize=16)
def _read(path: Path, changed: tuple, needs: tuple, may: tuple, grouped: bool, in_table: bool):
    kind, name = (dict, "mapping") if grouped else (list, "list")
    entries = read_yaml(path) or kind()
    if not isinstance(entries, kind):
        raise SourceError(path, 1, f"is no YAML {name}; mend the file")
    root = yaml.compose(read(path), yaml.CSafeLoader)
    for node in _nodes(path, root, grouped) if root else ():
        if not isinstance(node, yaml.MappingNode):
            raise SourceError(path, _line(node), f"is no entry; it needs {', '.join(dict(needs))}")
        _refuse_unlike(path, node, dict(needs), dict(may))
    _refuse_twins(path, [*_nodes(path, root, grouped)] if root else [])
    if in_table and (node := next((node for node in _texts(root) if "|" in node.value), None)):
        message = "holds a |, which begins a column in the table; write it in words"
        raise SourceError(path, _line(node), message)
    return entries


def _nodes(path: Path, root: yaml.Node, grouped: bool) -> Iterator[yaml.Node]:
    for group in [value for _, value in root.value] if grouped else [root]:
        if not isinstance(group, yaml.SequenceNode):
            raise SourceError(path, _line(group), "is no list of entries; begin each with a - ")
        yield from group.value


def _refuse_twins(path: Path, entries: list[yaml.MappingNode]) -> None:
    first = {}
    for value in [value for node in entries for key, value in node.value if key.value == "id"]:
        if first.setdefault(value.value, _line(value)) != _line(value):
            message = f"the id {value.value} stands also in line {first[value.value]}; change one"
            raise SourceError(path, _line(value), message)


def _texts(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """Yield the texts in a file, the names of keys as well."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif node:
        pairs = isinstance(node, yaml.MappingNode)
        for child in [part for pair in node.value for part in pair] if pairs else node.value:
            yield from _texts(child)


def _refuse_unlike(path: Path, node: yaml.MappingNode, needs: Shapes, may: Shapes) -> None:
    found = [key.value for key, _ in node.value]
    if lacking := next((key for key in needs if key not in found), ""):
        raise SourceError(path, _line(node), f"this entry lacks “{lacking}”")
    for number, (key, value) in enumerate(node.value):
        if key.value not in needs and key.value not in may:
            raise SourceError(path, _line(key), f"an entry has no “{key.value}” here; mend the word")
        if key.value in found[:number]:
            raise SourceError(path, _line(key), f"“{key.value}” stands here twice; take one out")
        _refuse_misshapen(path, key.value, value, (needs | may)[key.value], key.value in may)


def _refuse_misshapen(path: Path, name: str, value: yaml.Node, shape: Shape, optional: bool) -> None:
    fits = _is_plain if shape in (PLAIN, PLAINS) else _is_text
    if isinstance(shape, tuple) and isinstance(value, yaml.MappingNode):
        return _refuse_unlike(path, value, *(({}, dict(shape)) if optional else (dict(shape), {})))
    if shape in (TEXT, PLAIN) and fits(value):
        return None
    if shape in (TEXTS, PLAINS) and isinstance(value, yaml.SequenceNode) and all(map(fits, value.value)):
        return None
    expected = shape if isinstance(shape, str) else f"a mapping of {', '.join(dict(shape))}"
    raise SourceError(path, _line(value), f"“{name}” is not {expected}")


def _is_text(node: yaml.Node) -> bool:
    """Return whether a value is a text: to YAML, no and on are truth values, and 5 is a number."""
    return isinstance(node, yaml.ScalarNode) and node.tag.endswith(":str") and bool(node.value.strip())


def _is_plain(node: yaml.Node) -> bool:
    return _is_text(node) and not MARKUP.search(node.value)


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1
