"""The entries of the data files in content/: each is whole, or a message names the file and the line."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import yaml

from builder.findings import SourceError
from builder.sources import read, read_yaml

Needs = dict[str, tuple[str, ...]]  # what an entry has: of a key that holds a mapping, the keys of that


def read_entries(
    path: Path, needs: Needs, may: tuple[str, ...] = (), grouped: bool = False, in_table: bool = False
):
    """Return the entries of a YAML file: a list of mappings, or several such lists by name if ``grouped``.

    Raises SourceError, with the line of the entry, if it lacks one of the keys or has a key that neither
    ``needs`` nor ``may`` names, and with the line of the text if it goes into a table and holds what
    begins a column there. The result is shared: do not change it.
    """
    state = path.stat()
    changed = state.st_mtime_ns, state.st_size
    return _read(path, changed, tuple(needs.items()), may, grouped, in_table)


@lru_cache(maxsize=16)
def _read(path: Path, changed: tuple, needs: tuple, may: tuple[str, ...], grouped: bool, in_table: bool):
    kind, name = (dict, "mapping") if grouped else (list, "list")
    entries = read_yaml(path) or kind()
    if not isinstance(entries, kind):
        raise SourceError(path, 1, f"is no YAML {name}; mend the file")
    root = yaml.compose(read(path), yaml.CSafeLoader)
    for node in _nodes(path, root, grouped) if root else ():
        _refuse_unlike(path, node, dict(needs), may)
    if in_table and (node := next((node for node in _texts(root) if "|" in node.value), None)):
        raise SourceError(
            path, _line(node), "holds a |, which begins a column in the table; write it in words"
        )
    return entries


def _texts(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """Yield the texts in a file, the names of keys as well."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif node:
        pairs = isinstance(node, yaml.MappingNode)
        for child in [each for pair in node.value for each in pair] if pairs else node.value:
            yield from _texts(child)


def _nodes(path: Path, root: yaml.Node, grouped: bool) -> Iterator[yaml.Node]:
    for group in [value for _, value in root.value] if grouped else [root]:
        if not isinstance(group, yaml.SequenceNode):
            raise SourceError(path, _line(group), "is no list of entries; begin each with a - ")
        yield from group.value


def _refuse_unlike(path: Path, node: yaml.Node, needs: Needs, may: tuple[str, ...]) -> None:
    if not isinstance(node, yaml.MappingNode):
        raise SourceError(path, _line(node), f"is no entry; it needs {', '.join(needs)}")
    found = {key.value: value for key, value in node.value}
    for key in needs:
        if key not in found:
            raise SourceError(path, _line(node), f"this entry lacks “{key}”")
    for key, value in node.value:
        if key.value not in (*needs, *may):
            raise SourceError(path, _line(key), f"an entry has no “{key.value}” here; mend the word")
        if inner := needs.get(key.value):
            _refuse_unlike(path, value, dict.fromkeys(inner, ()), ())


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1
