"""A build renders what has changed since the last one; its site is that of a build that keeps nothing."""

import filecmp
import re
import shutil
import subprocess
import sys

import pytest

from tests.conftest import build
from tests.copies import change, copy_few_pages
from tests.test_serve import differences

PAGE = "docs/en/autograd/autograd.md"
CHANGES = {  # a file: what to replace in it, and which pages are made anew
    PAGE: ("Training a network", "Training any network", ["en/autograd+autograd.md"]),
    "snippets/autograd/graph.py": ("3.0", "3.5", ["en/autograd+autograd.md", "zh/autograd+autograd.md"]),
    "content/terms.yml": ("由许多神经元", "由若干神经元", ["all"]),
    "mkdocs.yml": ("mkdocs", "mkdocs ", ["all"]),
    "builder/markdown/late.py": ("Code put in late", "Code that is put in late", ["all"]),
    "locale/zh/LC_MESSAGES/snippets.po": ("# ", "#  ", ["zh"]),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory, small_site):
    project = copy_few_pages(tmp_path_factory.mktemp("kept") / "project")
    done = build(project, project / "site")
    assert done.returncode == 0, done.stderr
    return project


def kept(project) -> dict[str, str]:
    """Return the fingerprint of each page in the cache."""
    found = [path for path in (project / ".cache/pages").glob("*/*/*") if not path.name.startswith(".")]
    assert len(found) == len(list((project / "docs").rglob("*.md")))
    return {f"{path.parent.parent.name}/{path.parent.name}": path.name for path in found}


@pytest.mark.parametrize("file", CHANGES)
def test_only_what_has_changed_is_made_anew(project, file):
    before, (old, new, pages) = kept(project), CHANGES[file]
    change(project, file, old, new)
    done = build(project, project / "site")
    assert done.returncode == 0, done.stderr
    after = kept(project)
    anew = sorted(page for page in after if after[page] != before[page])
    chosen = {"all": sorted(after), "zh": [page for page in sorted(after) if page.startswith("zh/")]}
    assert anew == chosen.get(pages[0], pages)


def test_the_site_is_that_of_a_build_that_keeps_nothing(project):
    again = build(project, project / "again")
    shutil.rmtree(project / ".cache/pages")
    fresh = build(project, project / "fresh")
    assert again.returncode == fresh.returncode == 0, fresh.stderr
    assert differences(filecmp.dircmp(project / "again", project / "fresh")) == []


def test_what_is_wrong_is_told_by_each_build(project):
    """MkDocs says it while it renders a page: one that is kept would keep it silent."""
    page = project / PAGE
    page.write_text(f"{page.read_text('utf-8')}\n[nowhere](nowhere.md)\n", "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(project / "wrong")]
    said = [
        subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8").stderr for _ in range(2)
    ]
    warnings = [re.findall(r"WARNING.*", each) for each in said]
    assert warnings[0] == warnings[1]
    assert any("contains a link 'nowhere.md'" in each for each in warnings[0]), said[0]


def test_a_page_is_looked_at_again_when_a_file_that_it_shows_has_changed(project):
    """The file itself is right: it is the page that asks for a part which is no longer there."""
    lab = project / "snippets/labs/mnist_cnn.py"
    text = lab.read_text("utf-8")
    command = [sys.executable, "-m", "builder", "check"]
    told = []
    for state in (text, re.sub(r"# --8<-- \[\w+:data\]\n", "", text), text):
        lab.write_text(state, "utf-8")
        done = subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8")
        told.append("mnist_cnn.py has no section [data]" in done.stdout + done.stderr)
    assert told == [False, True, False]
