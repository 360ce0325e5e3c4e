"""The reference names what the snippets use and print: nothing more, nothing less."""

import ast
import importlib
import inspect
import re
from functools import cache

import pytest
import torch

from builder.checks import links
from builder.markdown import Project
from builder.page import blocks
from builder.paths import DOCS, LANGUAGES, SNIPPETS, shown
from builder.reference import KINDS, claims, errors, names, places, tables
from builder.runner.torchvision_cpu import prepare
from builder.sources import snippets
from tests.test_reading_order import NAV

prepare()
ENTRIES = [entry for kind in errors.errors().values() for entry in kind]
NAMES = [entry for kind in names.names().values() for entry in kind]
LINES = list(errors.lines())
SHOWN = {language: places.showing(language) for language in LANGUAGES}
OPTIMIZER = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
OBJECTS = {  # one of each class whose attributes are found by name
    "torch.Tensor.": torch.zeros(1, 1),
    "torch.nn.Module.": torch.nn.Module(),
    "torch.optim.Optimizer.": OPTIMIZER,
    "torch.optim.lr_scheduler.LRScheduler.": torch.optim.lr_scheduler.StepLR(OPTIMIZER, 1),
    "torch.Generator.": torch.Generator(),
}
# Attributes of other objects that tensors, modules and optimizers happen to have, too.
OTHERS = {"add", "index", "indices", "inner", "mode", "name", "optimizer", "ravel", "resize", "seed", "type"}
OTHERS |= {"values"}


def all_names(entry: dict) -> list[str]:
    return [entry["name"], *entry.get("also", [])]


def resolved(name: str):
    """Return what a full name stands for; raises AttributeError or ModuleNotFoundError."""
    parts = name.split(".")
    for length in range(len(parts) - 1, 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            found = getattr(found, part)
        return found
    raise ModuleNotFoundError(name)


@cache
def used_on_pages() -> set[str]:
    return {
        name
        for path in snippets()
        if path.relative_to(SNIPPETS).as_posix() in SHOWN["en"]
        for name in names.used(path)
    }


@pytest.mark.parametrize("page", ["cheatsheet", "errors", "corrected"])
def test_a_page_includes_each_part_once_and_in_order(page):
    kind, parts = {
        "cheatsheet": ("names", list(names.names())),
        "errors": ("errors", list(errors.errors())),
        "corrected": ("claims", list(dict.fromkeys(each["at"].split("/")[0] for each in claims.claims()))),
    }[page]
    for language in LANGUAGES:
        text = (DOCS / language / "reference" / f"{page}.md").read_text("utf-8")
        assert re.findall(rf'"{kind}/(\w+)\.md"', text) == parts


def test_an_unknown_part_is_none():
    for kind in KINDS:
        with pytest.raises(KeyError):
            Project("en").table(f"{kind}/nothing.md")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["id"])
def test_a_message_is_printed_and_explained(entry):
    assert set(entry) == {"id", "message", *LANGUAGES}
    holding = [path for path, line in LINES if entry["message"] in line]
    assert holding, "no output holds this message"
    assert any(path.relative_to(SNIPPETS).as_posix() in SHOWN["en"] for path in holding), "no page shows it"
    spans = [sorted(re.findall("`([^`]+)`", " ".join(entry[language].values()))) for language in LANGUAGES]
    assert spans[0] == spans[1], "both languages show the same code"
    for language in LANGUAGES:
        assert set(entry[language]) == {"means", "repair"}
        for text in entry[language].values():
            assert len(text) > 3
            assert not text.endswith((".", "。"))
            assert not set("|$") & set(text)


def test_every_message_that_an_output_holds_is_explained_once():
    """A line that names an exception or a warning has one entry; so no message is missing or ambiguous."""
    wrong = []
    for path, line in LINES:
        if errors.CLASS.search(line):
            ids = [entry["id"] for entry in ENTRIES if entry["message"] in line]
            wrong += [] if len(ids) == 1 else [f"{shown(path)}: {line}: {ids}"]
    assert not wrong, "\n".join(wrong)


def test_a_snippet_that_prints_an_error_shows_one_that_is_explained():
    """A message may stand in an output without the name of its exception."""
    own = {"optimizers/ftrl.py", "training/nan_first_layer.py"}  # what these raise themselves
    silent = set()
    for path in snippets():
        handlers = [each for each in ast.walk(ast.parse(path.read_text("utf-8"))) if _names_an_error(each)]
        printed = path.with_suffix(".out").read_text("utf-8") if handlers else ""
        if handlers and not any(entry["message"] in printed for entry in ENTRIES):
            silent.add(path.relative_to(SNIPPETS).as_posix())
    assert silent == own


def _names_an_error(node: ast.AST) -> bool:
    return isinstance(node, ast.ExceptHandler) and node.name is not None


def test_a_page_may_link_a_message():
    assert {entry["id"] for entry in ENTRIES} <= links._ids("reference/errors.md", "")
    assert ENTRIES[0]["id"] not in links._ids("reference/corrected.md", "")


def test_ids_of_messages_are_unique():
    ids = [entry["id"] for entry in ENTRIES]
    assert len(ids) == len(set(ids)) > 20
    for language in LANGUAGES:
        page = (DOCS / language / "reference/errors.md").read_text("utf-8")
        assert not set(ids) & {block.anchor for block in blocks(page)}


@pytest.mark.parametrize("entry", NAMES, ids=lambda entry: entry["name"])
def test_a_name_exists_is_used_and_has_its_line(entry):
    assert set(entry) <= {"name", "also", "reference", *LANGUAGES}
    used = used_on_pages()
    for name in all_names(entry):
        owner = next((each for each in OBJECTS if name.startswith(each)), "")
        assert hasattr(OBJECTS[owner], name.removeprefix(owner)) if owner else resolved(name) is not None
        assert names.found_as(name) in used, f"no snippet uses {name}"
    for language in LANGUAGES:
        assert len(entry[language]) > 1
        assert not entry[language].endswith((".", "。"))
        assert not set("|$") & set(entry[language])
    assert re.fullmatch(r"https://docs\.pytorch\.org/(?:docs|vision)/stable/[\w./]+\.html(?:#[\w.-]+)?",
                        names.address(entry))  # fmt: skip


def test_every_name_that_a_snippet_uses_is_on_the_sheet():
    listed = {names.found_as(name) for entry in NAMES for name in all_names(entry)}
    missing = set()
    for name in used_on_pages() - listed:
        if name.startswith("."):
            if _has(name[1:]) and not name.startswith("._") and name[1:] not in OTHERS:
                missing.add(name)
        elif _is_one_to_list(name, listed):
            missing.add(name)
    assert not missing, sorted(missing)


def _has(attribute: str) -> bool:
    """Return whether one of the classes of the sheet has an attribute."""
    return any(hasattr(each, attribute) for each in OBJECTS.values())


def _is_one_to_list(name: str, listed: set[str]) -> bool:
    """Return whether a name is PyTorch's own: no module, nothing private, nothing that a listed one has."""
    if any(part.startswith("_") for part in name.split(".")) or name.rpartition(".")[0] in listed:
        return False
    try:
        return not inspect.ismodule(resolved(name))
    except AttributeError:
        return False  # a page shows that it does not exist


def test_names_are_unique_and_others_are_met():
    assert tuple(OBJECTS) == names.CLASSES
    every = [name for entry in NAMES for name in all_names(entry)]
    assert len(every) == len(set(every)) > 100
    used, listed = used_on_pages(), {names.found_as(name) for name in every}
    for name in OTHERS:
        assert f".{name}" in used and f".{name}" not in listed, f"{name} need not be excepted"
        assert _has(name), name


def test_the_reading_order_is_that_of_the_navigation():
    assert places.reading_order() == NAV


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_page_has_a_heading_a_message_and_a_place_for_each(language):
    text = "".join(tables(language)["errors"].values())
    assert text.count("\n### ") + text.startswith("### ") == len(ENTRIES)
    assert "()" not in re.sub(r"`[^`]*`", "", text)


def test_a_code_span_holds_backticks():
    assert errors.code("x") == "`x`"
    assert errors.code("`x` y") == "`` `x` y ``"
