"""Mistakes fail ``mkdocs build --strict``; one build names the place of each, and the former site stays.

The tables of tests/test_checks.py, test_figure_faults.py, test_runner_faults.py and test_labs.py have
the mistakes kind by kind; here it is seen that a build reports them, and all of them.
"""

import pytest

from builder.cache import CACHE
from tests.conftest import build
from tests.copies import change, copy_project

EN = "docs/en/autograd/autograd.md"
PLOT, OTHER_PLOT = "snippets/autograd/plot_graph.py", "snippets/autograd/plot_forgotten_zeroing.py"
MISTAKES = {  # name: file, what is replaced, by what, the words of the message
    "missing_page": ("docs/zh/tensors/devices.md", None, None, "is missing"),
    "broken_include": (
        EN,
        '"autograd/graph.py',
        '"autograd/grph.py',
        "snippets/autograd/grph.py does not exist",
    ),
    "missing_section": (
        "docs/en/networks/parameters.md",
        '.py"',
        '.py:nowhere"',
        "has no section [nowhere]",
    ),
    "bad_tex": ("docs/zh/autograd/autograd.md", "$x = 2$", r"$x = \frac{2$", "is not valid TeX"),
    "missing_alt": ("docs/zh/start/networks.md", "![", "![](start/plot_gates.py)\n\n![", "has no alt text"),
    "untranslated_comment": ("snippets/autograd/three_ways.py", "# By hand", "# By head", "no zh text for"),
    "untranslated_label": (OTHER_PLOT, "not zeroed", "left as it was", "gradient left as it was” has no zh"),
    "dead_link": ("docs/en/autograd/pitfalls.md", "](autograd.md)", "](graph.md)", "leads to no page"),
    "dead_anchor": (EN, "](pitfalls.md)", "](pitfalls.md#nowhere)", "with the id #nowhere"),
    "figure_that_raises": (PLOT, "plt.show()", "plt.shw()", f"{PLOT}:69: AttributeError"),
    "heading_out_of_step": (
        "docs/zh/data/augmentation.md",
        "{ #in-one-minute }",
        "{ #in-a-minute }",
        "both languages need the same blocks",
    ),
    "link_out_of_step": (
        "docs/zh/regression/fit-a-line.md",
        "linalg.lstsq.html",
        "linalg.qr.html",
        "the same blocks",
    ),
    "heading_without_id": ("docs/en/cnn/pooling-and-heads.md", " { #by-hand }", "", "the heading has no id"),
    "number_out_of_step": ("docs/en/start/history.md", "1958", "1985", "the number"),
    "unused": ("snippets/autograd/unused.py", None, "print(1)\n", "no page uses it"),
    "unused_results": ("snippets/autograd/unused.txt", None, "1\n", "no page uses it"),
    "no_python": ("snippets/tensors/like.py", "import torch\n", "import torch(\n", ":1: does not parse"),
    "no_utf8": ("docs/en/data/preprocessing.md", None, b"# caf\xe9\n", ":1: is not UTF-8"),
}


@pytest.fixture(scope="module")
def broken(tmp_path_factory, site):
    """Make all mistakes in a copy of the project, and build it."""
    project = copy_project(tmp_path_factory.mktemp("broken") / "project")
    for file, old, new, _ in MISTAKES.values():
        if new is None:
            (project / file).unlink()
        elif old is None:
            (project / file).write_bytes(new if isinstance(new, bytes) else new.encode())
        else:
            change(project, file, old, new)
    former = project / "site" / "en" / "index.html"
    former.parent.mkdir(parents=True)
    former.write_text("the former site")
    return project, build(project, project / "site")


@pytest.mark.parametrize("name", MISTAKES)
def test_the_build_says_where(broken, name):
    file, _, _, words = MISTAKES[name]
    stderr = broken[1].stderr
    assert [line for line in stderr.splitlines() if words in line and file in line], stderr


def test_it_fails_without_a_traceback_and_the_former_site_stays(broken):
    project, done = broken
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert (project / "site" / "en" / "index.html").read_text() == "the former site"
    assert list(project.glob(".site*")) == []
    assert not list((project / ".cache" / "built").glob("*/"))


def test_a_failed_figure_is_not_cached(broken):
    project = broken[0]
    assert not list((project / ".cache/figures").glob("**/.*"))
    before = {path.name for path in (CACHE / "figures/autograd/plot_graph").iterdir()}
    assert {path.name for path in (project / ".cache/figures/autograd/plot_graph").iterdir()} == before
