"""A mistake fails ``mkdocs build --strict`` and the message names its place; the former site stays."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builder.paths import CACHE, ROOT
from tests.conftest import build

EN, ZH = "docs/en/autograd/autograd.md", "docs/zh/autograd/autograd.md"
PLOT = "snippets/autograd/plot_graph.py"
REPLACED = {
    "broken_include": (
        EN,
        "autograd/graph.py",
        "autograd/grph.py",
        "snippets/autograd/grph.py does not exist",
    ),
    "broken_section": (EN, 'graph.py"', 'graph.py:nowhere"', "has no section [nowhere]"),
    "bad_tex": (ZH, "$x = 2$", r"$x = \frac{2$", "is not valid TeX"),
    "missing_alt": (
        EN,
        "![A graph of one neuron",
        "![](autograd/plot_graph.py)\n\n![A graph",
        "has no alt text",
    ),
    "untranslated_label": (
        PLOT,
        "forward: values",
        "ahead: values",
        "the label “ahead: values” has no zh text",
    ),
    "untranslated_comment": (
        "snippets/autograd/three_ways.py",
        "# By hand",
        "# By head",
        "no zh text for “By head",
    ),
    "dead_anchor": (EN, "../regression/fit-a-line.md)", "../regression/fit-a-line.md#nowhere)", "#nowhere"),
    "dead_link": (EN, "../regression/fit-a-line.md)", "../regression/fit-a-lime.md)", "fit-a-lime.md"),
    "other_heading": (ZH, "{ #the-graph }", "{ #a-graph }", "both languages need the same blocks"),
    "other_link": (ZH, "generated/torch.autograd.grad.html", "notes/autograd.html", "the same blocks"),
    "no_heading_id": (EN, " { #the-graph }", "", "the heading has no id"),
    "figure_that_raises": (PLOT, "plt.show()", "plt.shw()", f"{PLOT}:69: AttributeError"),
}
PLACES = {"dead_anchor": "autograd/autograd.md", "dead_link": "autograd/autograd.md"}


@pytest.fixture(scope="module")
def builds(tmp_path_factory, site):
    """Break a copy of the project in each way, and build it."""
    base = tmp_path_factory.mktemp("broken")

    def attempt(name: str):
        project = base / name
        ignored = shutil.ignore_patterns(".git", ".venv", "site", ".cache", "__pycache__")
        shutil.copytree(ROOT, project, ignore=ignored)
        shutil.copytree(CACHE, project / ".cache", ignore=shutil.ignore_patterns("built", "stage"))
        if name == "missing_page":
            (project / ZH).unlink()
        else:
            file, old, new, _ = REPLACED[name]
            text = (project / file).read_text("utf-8")
            assert old in text, f"the test has to be renewed: {old!r} is not in {file}"
            (project / file).write_text(text.replace(old, new, 1), "utf-8")
        former = project / "site" / "en" / "index.html"
        former.parent.mkdir(parents=True)
        former.write_text("the former site")
        return build(project, project / "site"), former, project

    with ThreadPoolExecutor(2) as pool:
        names = ["missing_page", *REPLACED]
        return dict(zip(names, pool.map(attempt, names), strict=True))


@pytest.mark.parametrize("name", ["missing_page", *REPLACED])
def test_strict_build_fails_and_says_where(builds, name):
    done, _, _ = builds[name]
    assert done.returncode != 0
    file, words = (ZH, "is missing") if name == "missing_page" else (REPLACED[name][0], REPLACED[name][3])
    message = next((line for line in done.stderr.splitlines() if words in line), None)
    assert message, f"nothing says “{words}”:\n{done.stderr}"
    assert PLACES.get(name, file) in message, message


@pytest.mark.parametrize("name", ["missing_page", *REPLACED])
def test_the_former_site_stays(builds, name):
    _, former, project = builds[name]
    assert former.read_text() == "the former site"
    assert [path.name for path in project.glob(".site*")] == []


def test_a_failed_figure_is_not_cached(builds):
    project: Path = builds["figure_that_raises"][2]
    assert not list((project / ".cache/figures").glob(".*"))
    before = {path.name for path in (CACHE / "figures/autograd/plot_graph").iterdir()}
    assert {path.name for path in (project / ".cache/figures/autograd/plot_graph").iterdir()} == before
