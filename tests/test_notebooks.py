"""Every page's notebook is valid, carries the page's outputs, and runs from top to bottom."""

import ast
import builtins
import json
import re
from itertools import zip_longest
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from builder import labs
from builder.page import blocks, python_sources
from builder.paths import DOCS, LANGUAGES, SNIPPETS
from builder.runner import Job, outputs, run
from builder.runner.environment import FIXED, PORTABLE
from builder.sources import pages, read
from tests.conftest import SITE_URL

WITH_CODE = [page for page, path in pages("en").items() if python_sources(path.read_text("utf-8"))]
IN_A_KERNEL = "autograd/autograd.md"
BUILTINS = set(dir(builtins)) - {"_"}
CHANGES_PROCESS = re.compile(  # the state of the process, in the words that change it
    r"\btorch\.(?:cuda\.)?set_(?!detect_anomaly)|\b(?:seterr|setattr\((?:torch|nn)|chdir|environ|spawn|rcParams)"
    r"|__main__|use_deterministic|\.backends\.|_register|register_module|filter\(|filterwarnings"
)
CHANGES_FOLDER = re.compile(r"\b(?:open\(|save\(|write_|unlink|mkdir|makedirs|rmtree)")
UNDONE = re.compile(r"with warnings\.catch_warnings\(.*\n +warnings\.simplefilter\(")


def notebook_of(site, language: str, page: str):
    folder = page.removesuffix(".md")
    return nbformat.read(site / language / folder / f"{folder.split('/')[-1]}.ipynb", as_version=4)


def code_of(notebook) -> list[str]:
    """Return the code of a notebook but for its figures: the build has just drawn them, alone."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    return [cell.source for cell in cells if not any("data" in output for output in cell.outputs)]


@pytest.mark.parametrize("page", WITH_CODE)
def test_is_valid_and_has_the_outputs_of_the_page(site, page):
    for language in LANGUAGES:
        if page == "index.md":
            continue
        notebook = notebook_of(site, language, page)
        nbformat.validate(notebook)
        printed = "".join(
            output.text for cell in notebook.cells for output in cell.get("outputs", []) if "text" in output
        )
        page_text = (DOCS / language / page).read_text("utf-8")
        assert bool(printed) == (".out" in page_text or page.startswith("labs/"))
        prose = "".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
        for mark in ("--8<--", "??? ", "!!! ", "{ #", "](../"):
            assert mark not in prose, f"{page} {language}: “{mark}” is of no use in a notebook"


@pytest.mark.parametrize("page", [page for page in WITH_CODE if page != "index.md"])
def test_a_figure_is_drawn_by_its_cell_but_not_between_the_parts_of_a_file(site, page):
    """There it would train a network of its own, and the next part would take that for the one above."""
    for language in LANGUAGES:
        source, cells = read(pages(language)[page]), notebook_of(site, language, page).cells
        wanted = sum(block.kind == "figure" for block in blocks(source))
        drawing = [cell for cell in cells if any("data" in output for output in cell.get("outputs", []))]
        prose = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
        pictures = re.findall(rf"^!\[.+\]\({SITE_URL}(\S+)\)$", prose, re.MULTILINE)
        assert all((site / picture).is_file() for picture in pictures)
        expected = (0, wanted) if ".py:" in source else (wanted, 0)
        assert (len(drawing), len(pictures)) == expected


@pytest.mark.parametrize("page", WITH_CODE)
def test_no_cell_hides_a_builtin_from_those_below(page):
    """All else that a cell needs it imports or binds itself: each has run alone in test_snippets.py."""
    for name in python_sources(read(pages("en")[page])):
        tree = ast.parse(read(SNIPPETS / name))
        stored = {node.id for node in ast.walk(tree) if _binds(node)}
        stored |= {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
        assert not stored & BUILTINS, f"{name}: give {stored & BUILTINS} other names"


def _binds(node) -> bool:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def leaves_something_behind(page: str) -> bool:
    """Return whether a cell may leave more behind than names, or is a part that needs those above it.

    The parts of a lab have run as the build's cells, one after another.
    """
    source, is_lab = read(pages("en")[page]), page.startswith(labs.FOLDER)
    files = [name for name in python_sources(source) if not Path(name).name.startswith("plot_")]
    code = [UNDONE.sub("", read(SNIPPETS / name)) for name in files]
    if any(map(CHANGES_PROCESS.search, code)):
        return True
    return not is_lab and (".py:" in source or any(map(CHANGES_FOLDER.search, code)))


RUN_WHOLE = [page for page in WITH_CODE if page != "index.md" and leaves_something_behind(page)]


@pytest.fixture(scope="module")
def whole_runs(site, tmp_path_factory):
    """Run the code of notebooks, each as one program, in which cells share their process and folder."""
    folder, jobs = tmp_path_factory.mktemp("notebooks"), {}
    for page in RUN_WHOLE:
        file = folder / f"{page.removesuffix('.md').replace('/', '_')}.py"
        file.write_text("\n\n".join(code_of(notebook_of(site, "en", page))), "utf-8")
        jobs[page] = Job(file)
    return dict(zip(jobs, run(jobs.values()), strict=True))


@pytest.mark.parametrize("page", RUN_WHOLE)
def test_run_from_top_to_bottom_it_prints_what_it_carries(site, whole_runs, page):
    """Nothing that a cell leaves behind, such as a file or a default, changes what those below print."""
    assert not whole_runs[page].error, whole_runs[page].error
    declared = [
        tolerance
        for name in python_sources(read(pages("en")[page]))
        for tolerance in outputs.tolerances().get(name.removesuffix(".py"), [])
    ]
    carried = "\n".join(
        output.text
        for cell in notebook_of(site, "en", page).cells
        for output in cell.get("outputs", [])
        if "text" in output
    )
    both = [
        [line for line in text.split("\n") if line.strip()] for text in (carried, whole_runs[page].stdout)
    ]
    for recorded, printed in zip_longest(*both, fillvalue=""):
        assert outputs.agree(recorded.rstrip(), printed.rstrip(), declared)


def test_runs_in_a_fresh_kernel_and_prints_what_it_carries(site, tmp_path, monkeypatch):
    for name, value in (FIXED | PORTABLE).items():
        monkeypatch.setenv(name, value)
    notebook = notebook_of(site, "zh", IN_A_KERNEL)
    carried = json.loads(json.dumps([cell.get("outputs") for cell in notebook.cells]))
    NotebookClient(notebook, timeout=None, resources={"metadata": {"path": str(tmp_path)}}).execute()
    compared = 0
    for cell, before in zip(notebook.cells, carried, strict=True):
        recorded = "".join(output.get("text", "") for output in before or [])
        if recorded:
            assert recorded.rstrip() == "".join(output.get("text", "") for output in cell.outputs).rstrip()
            compared += 1
    assert compared >= 8
