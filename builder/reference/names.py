"""The names of PyTorch that the snippets use, and the cheat sheet's tables made of them."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from builder.entries import TEXT, TEXTS, read_entries
from builder.paths import CONTENT, SNIPPETS
from builder.reference.places import Place, once_each, showing
from builder.sources import is_plot, read

FILE = CONTENT / "names.yml"
NEEDS = {"name": TEXT, "zh": TEXT, "en": TEXT}
MAY = {"also": TEXTS, "reference": TEXT}
HEADS = {"zh": "| 名称 | 用途 | 页面 |", "en": "| Name | What it does | Pages |"}
SEPARATOR = {"zh": "、", "en": ", "}
MORE = {"zh": "，另有 {} 页", "en": ", and {} more"}
MANY = 4  # pages that a row links: nobody looks for what is everywhere by its pages
SITES = {  # of each package
    "torch": "https://docs.pytorch.org/docs/stable/",
    "torchvision": "https://docs.pytorch.org/vision/stable/",
}
CLASSES = (  # what their objects have is found by its own name: the type of x in x.item() is not written down
    "torch.Tensor.",
    "torch.nn.Module.",
    "torch.optim.Optimizer.",
    "torch.optim.lr_scheduler.LRScheduler.",
    "torch.Generator.",
)


def names() -> dict[str, list[dict]]:
    """Return the names by kind, each with one line in ``zh`` and ``en``.

    ``also`` lists other names of the same, ``reference`` says where PyTorch documents it if not
    under generated/<name>.html, seen from its site.
    """
    return read_entries(FILE, NEEDS, MAY, grouped=True, in_table=True)


def tables(language: str) -> dict[str, str]:
    """Return the names of each kind as a Markdown table."""
    kinds = names()
    wanted = {found_as(name) for entries in kinds.values() for entry in entries for name in _alike(entry)}
    places = _places(wanted, language)
    return {kind: _table(entries, places, language) for kind, entries in kinds.items()}


def _alike(entry: dict) -> list[str]:
    return [entry["name"], *entry.get("also", [])]


def _table(entries: list[dict], places: dict[str, set[Place]], language: str) -> str:
    rows = []
    for entry, alike in ((entry, _alike(entry)) for entry in entries):
        others = "".join(f" · `{short(name)}`" for name in alike[1:])
        where = _links(
            once_each(place for name in alike for place in places.get(found_as(name), ())), language
        )
        here = f'<span id="{alike[0]}">[`{short(alike[0])}`]({address(entry)})</span>'
        rows.append(f"| {here}{others} | {entry[language]} | {where} |")
    return "\n".join([HEADS[language], "|---|---|---|", *rows]) + "\n"


def _links(places: list[Place], language: str) -> str:
    """Return links to pages, to the first ones only if there are many."""
    links = [f"[{place.page_title}](../{place.at})" for place in places[:MANY]]
    more = MORE[language].format(len(places) - MANY) if len(places) > MANY else ""
    return SEPARATOR[language].join(links) + more


def short(name: str) -> str:
    """Return a name as it is spoken of: without torch. before Tensor and the other classes of objects."""
    owner = next((each for each in CLASSES if name.startswith(each)), "")
    return f"{owner.split('.')[-2]}.{name.removeprefix(owner)}" if owner else name


def address(entry: dict) -> str:
    """Return where PyTorch documents a name."""
    site = SITES[entry["name"].partition(".")[0]]
    return site + entry.get("reference", f"generated/{entry['name']}.html")


def found_as(name: str) -> str:
    """Return a name as ``used`` finds it: of what objects have, a dot and its last part."""
    return f".{name.rpartition('.')[2]}" if name.startswith(CLASSES) else name


def _places(wanted: set[str], language: str) -> dict[str, set[Place]]:
    """Return by name the pages whose snippets use it; a name is written as ``used`` finds it."""
    found: dict[str, set[Place]] = defaultdict(set)
    for file, places in showing(language).items():
        if file.endswith(".py") and not is_plot(SNIPPETS / file):
            for name in used(SNIPPETS / file) & wanted:
                found[name] |= {Place(place.at.partition("#")[0], place.page_title, "") for place in places}
    return found


def used(path: Path) -> frozenset[str]:
    """Return the names of PyTorch in a Python file, and ``.name`` for what it asks of any object."""
    return _used(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4096)
def _used(path: Path, changed: int) -> frozenset[str]:
    tree = ast.parse(read(path))
    imported = dict(_imported(tree))
    return frozenset(_names(tree, imported)) if any(map(_of_pytorch, imported.values())) else frozenset()


def _of_pytorch(name: str) -> bool:
    return name.partition(".")[0] in SITES


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield what a file calls its imports, and their full names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((each.asname or each.name.partition(".")[0], each.name) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((each.asname or each.name, f"{node.module}.{each.name}") for each in node.names)


def _names(node: ast.AST, imported: dict[str, str]) -> Iterator[str]:
    name = _full_name(node, imported)
    if name:
        if _of_pytorch(name):
            yield name
        return
    if isinstance(node, ast.Attribute):
        yield f".{node.attr}"
    for child in ast.iter_child_nodes(node):
        yield from _names(child, imported)


def _full_name(node: ast.AST, imported: dict[str, str]) -> str:
    """Return the full name of an imported thing, or of what is asked of one; else ""."""
    if isinstance(node, ast.Name):
        return imported.get(node.id, "")
    if isinstance(node, ast.Attribute):
        owner = _full_name(node.value, imported)
        return owner and f"{owner}.{node.attr}"
    return ""
