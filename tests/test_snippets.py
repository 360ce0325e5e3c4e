"""Every snippet runs, prints what is recorded, and is one that a reader can take away."""

import ast
import re
import sys

import pytest

from builder.catalogue import localise, without_sections
from builder.paths import DOCS, SNIPPETS, shown
from builder.runner.outputs import difference
from builder.sources import snippets

READERS_HAVE = {"PIL", "matplotlib", "numpy", "safetensors", "sklearn", "torch", "torchvision", "tqdm"}
ALL = sorted(SNIPPETS.rglob("*.py"))


@pytest.mark.parametrize("file", snippets(), ids=shown)
def test_prints_what_is_recorded(file, fresh_outputs):
    result = fresh_outputs[file]
    assert not result.error, result.error
    if problem := difference(file, result.stdout):
        pytest.fail(problem, pytrace=False)


def test_every_output_has_its_snippet():
    orphans = [shown(path) for path in SNIPPETS.rglob("*.out") if not path.with_suffix(".py").exists()]
    assert not orphans, f"delete or rename with their snippets: {orphans}"


@pytest.mark.parametrize("file", ALL, ids=shown)
def test_is_small_and_needs_only_what_readers_have(file):
    source = file.read_text("utf-8")
    assert len(without_sections(source).splitlines()) <= 100, f"{shown(file)} has more than 100 lines"
    imports = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(source))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    foreign = imports - READERS_HAVE - sys.stdlib_module_names
    assert not foreign, f"{shown(file)} imports {foreign}"


def test_the_setup_page_installs_what_snippets_import():
    """Pillow comes with torchvision, and both torch packages by the command of PyTorch's own page."""
    setup = (DOCS / "en/start/setup.md").read_text("utf-8")
    packages = re.search(r"^pip install (numpy .*)$", setup, re.MULTILINE)[1].split()
    modules = {"sklearn" if name == "scikit-learn" else name for name in packages}
    assert modules | {"PIL", "torch", "torchvision"} == READERS_HAVE


def test_no_snippet_uses_a_solver_whose_answer_depends_on_leftover_memory():
    """On a CPU, lstsq's default driver reads memory that nobody wrote (pytorch issue 187411, torch 2.13)."""
    calls = 0
    for file in ALL:
        source = file.read_text("utf-8")
        calls += source.count("torch.linalg.lstsq(")
        named = source.count('driver="gels"') + source.count('driver="gelsd"')
        assert source.count("torch.linalg.lstsq(") == named, f'{shown(file)}: add driver="gelsd"'
    assert calls


@pytest.mark.parametrize("file", ALL, ids=shown)
def test_chinese_comments_leave_the_code_alone(file):
    source = file.read_text("utf-8")
    assert _code(localise(source, "zh")) == _code(source), f"{shown(file)}: translating changed the code"


def _code(source: str) -> str:
    """Return the syntax tree of a source without its docstrings, as text."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        holds_docstring = isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if holds_docstring and ast.get_docstring(node, clean=False):
            del node.body[0]
    return ast.dump(tree)
