"""Every page's notebook is valid, carries the page's outputs, and runs from top to bottom."""

import json

import nbformat
import pytest
from nbclient import NotebookClient

from builder.page import python_sources
from builder.paths import DOCS, LANGUAGES
from builder.runner import Job, run
from builder.runner.environment import FIXED, PORTABLE
from builder.sources import pages

WITH_CODE = [page for page, path in pages("en").items() if python_sources(path.read_text("utf-8"))]
IN_A_KERNEL = "autograd/autograd.md"


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


@pytest.fixture(scope="module")
def whole_runs(site, tmp_path_factory):
    """Run the code of each page's notebook as one program, in which cells share their names."""
    folder, jobs = tmp_path_factory.mktemp("notebooks"), {}
    for page in WITH_CODE:
        if page != "index.md":
            file = folder / f"{page.removesuffix('.md').replace('/', '_')}.py"
            file.write_text("\n\n".join(code_of(notebook_of(site, "en", page))), "utf-8")
            jobs[page] = Job(file)
    return dict(zip(jobs, run(jobs.values()), strict=True))


@pytest.mark.parametrize("page", [page for page in WITH_CODE if page != "index.md"])
def test_runs_from_top_to_bottom(whole_runs, page):
    assert not whole_runs[page].error, whole_runs[page].error


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
