"""The names of libraries in a source, written in full whatever they were imported as."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Mention:
    """A name of a library in a source, as if it were written in full, and the call if it is called."""

    name: str
    line: int
    call: ast.Call | None


def mentions(tree: ast.Module) -> Iterator[Mention]:
    """Give every name that leads to an imported module, and the built-in id and hash."""
    yield from _mentions(tree, _meanings(tree), None)


def _mentions(node: ast.AST, known: dict[str, str], call: ast.Call | None) -> Iterator[Mention]:
    if name := _full_name(node, known):
        yield Mention(name, node.lineno, call)
        return
    for child in ast.iter_child_nodes(node):
        yield from _mentions(child, known, node if child is getattr(node, "func", None) else None)


def _full_name(node: ast.AST, known: dict[str, str]) -> str | None:
    if isinstance(node, ast.Name) and _is_read(node):
        return known.get(node.id)
    if isinstance(node, ast.Attribute) and (before := _full_name(node.value, known)):
        return f"{before}.{node.attr}"
    return None


def _is_read(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def _meanings(tree: ast.Module) -> dict[str, str]:
    own = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and not _is_read(node)}
    own |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    known = {name: name for name in ("id", "hash") if name not in own}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for module in node.names:
                package = module.name.partition(".")[0]
                known[module.asname or package] = module.name if module.asname else package
        elif isinstance(node, ast.ImportFrom):
            known.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
    return known
