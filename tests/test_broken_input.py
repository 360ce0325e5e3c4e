"""A mistake fails ``mkdocs build --strict`` and the message names its place; the former site stays."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builder.paths import CACHE, ROOT
from tests.conftest import build

EN, ZH = "docs/en/autograd/autograd.md", "docs/zh/autograd/autograd.md"
PLOT = "snippets/autograd/plot_graph.py"
MISTAKES = {  # name: file, what is replaced, by what, the words of the message
    "missing_page": (ZH, None, None, "is missing"),
    "broken_include": (
        EN,
        "autograd/graph.py",
        "autograd/grph.py",
        "snippets/autograd/grph.py does not exist",
    ),
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
    "dead_anchor": (EN, "](pitfalls.md)", "](pitfalls.md#nowhere)", "#nowhere"),
    "figure_that_raises": (PLOT, "plt.show()", "plt.shw()", f"{PLOT}:69: AttributeError"),
    "several": (EN, 'graph.py"', 'graph.py:nowhere"', "has no section [nowhere]"),
}
MORE = [  # made together with “several”: one build reports them all
    ("snippets/autograd/three_ways.py", "# By hand", "# By head", "no zh text for “By head"),
    (
        "docs/zh/networks/parameters.md",
        "{ #formulas }",
        "{ #formulae }",
        "both languages need the same blocks",
    ),
    (
        "docs/zh/regression/fit-a-line.md",
        "torch.linalg.lstsq.html",
        "torch.linalg.qr.html",
        "the same blocks",
    ),
    ("docs/en/cnn/pooling-and-heads.md", " { #by-hand }", "", "the heading has no id"),
    ("docs/en/neurons/relu-family.md", "\n## ", "\nOne paragraph more.\n\n## ", "stands beside"),
    ("snippets/autograd/unused.py", None, "print(1)\n", "no page uses it"),
]


@pytest.fixture(scope="module")
def builds(tmp_path_factory, site):
    """Make each mistake in a copy of the project, and build it."""
    base = tmp_path_factory.mktemp("broken")

    def attempt(name: str):
        project = base / name
        ignored = shutil.ignore_patterns(".git", ".venv", "site", ".cache", "__pycache__")
        shutil.copytree(ROOT, project, ignore=ignored)
        shutil.copytree(CACHE, project / ".cache", ignore=shutil.ignore_patterns("built", "stage"))
        for mistake in [MISTAKES[name], *(MORE if name == "several" else [])]:
            make(mistake, project)
        former = project / "site" / "en" / "index.html"
        former.parent.mkdir(parents=True)
        former.write_text("the former site")
        return build(project, project / "site"), former, project

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(MISTAKES, pool.map(attempt, MISTAKES), strict=True))


def make(mistake: tuple, project: Path) -> None:
    file, old, new, _ = mistake
    path = project / file
    if new is None:
        path.unlink()
    elif old is None:
        path.write_text(new, "utf-8")
    else:
        text = path.read_text("utf-8")
        assert old in text, f"the test has to be renewed: {old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("name", MISTAKES)
def test_strict_build_fails_and_says_where(builds, name):
    done, _, _ = builds[name]
    assert done.returncode != 0
    for file, _, _, words in [MISTAKES[name], *(MORE if name == "several" else [])]:
        place = file.removeprefix("docs/en/") if name == "dead_anchor" else file
        messages = [line for line in done.stderr.splitlines() if words in line and place in line]
        assert messages, f"nothing says “{words}” of {place}:\n{done.stderr}"


@pytest.mark.parametrize("name", MISTAKES)
def test_the_former_site_stays(builds, name):
    _, former, project = builds[name]
    assert former.read_text() == "the former site"
    assert list(project.glob(".site*")) == []


def test_a_failed_figure_is_not_cached(builds):
    project: Path = builds["figure_that_raises"][2]
    assert not list((project / ".cache/figures").glob(".*"))
    before = {path.name for path in (CACHE / "figures/autograd/plot_graph").iterdir()}
    assert {path.name for path in (project / ".cache/figures/autograd/plot_graph").iterdir()} == before
