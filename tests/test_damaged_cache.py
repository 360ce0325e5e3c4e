"""What is damaged in the cache is made anew, and said so; what is gone leaves it; a file is no cache."""

import filecmp
import shutil

import pytest

from tests.conftest import build
from tests.copies import copy_few_pages
from tests.test_serve import differences

KEPT = ["figures/autograd/plot_graph", "pages/en/autograd+autograd.md", "checked/zh/labs+mnist-cnn.md"]
GONE = ["figures/autograd/plot_gone", "pages/en/autograd+gone.md", "checked/zh/gone+gone.md"]
DAMAGED = {  # a file below .cache: what happens to it
    "figures/autograd/plot_graph/*/zh.dark.svg": lambda data: data[: len(data) // 2],
    "figures/autograd/plot_forgotten_zeroing/*/drawn.json": lambda data: b"{",
    "pages/zh/autograd+autograd.md/*/rendering": lambda data: data[: len(data) // 2],
    "pages/en/autograd+autograd.md/*/entries": lambda data: b"",
    "math/*/math.woff2": lambda data: b"",
    "math/*/checksums.json": lambda data: data + b"}",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory, small_site):
    project = copy_few_pages(tmp_path_factory.mktemp("damaged") / "project")
    shutil.rmtree(project / ".cache/math")  # it holds the signs of all pages
    for name in ("math", "pages"):
        shutil.copytree(small_site.parent / ".cache" / name, project / ".cache" / name)
    return project


def test_it_is_made_anew_and_the_site_is_the_same(project, small_site):
    for pattern, damage in DAMAGED.items():
        (file,) = (project / ".cache").glob(pattern)
        file.write_bytes(damage(file.read_bytes()))
    for name in GONE:
        (project / ".cache" / name / "key").mkdir(parents=True)
    done = build(project, project / "site")
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stderr.splitlines() if "is damaged and is made anew" in line]
    entries = {pattern.rpartition("/*/")[0] for pattern in DAMAGED}
    assert len(said) == len(entries), done.stderr
    assert all(any(f".cache/{entry}/" in line for line in said) for entry in entries)
    assert differences(filecmp.dircmp(project / "site", small_site)) == []
    assert [name for name in [*KEPT, *GONE] if (project / ".cache" / name).exists()] == KEPT


def test_a_cache_that_is_no_folder_is_named(project):
    shutil.rmtree(project / ".cache")
    (project / ".cache").write_text("in the way")
    done = build(project, project / "site")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert any(".cache" in line and "cannot be" in line for line in done.stderr.splitlines()), done.stderr
    assert (project / "site" / "zh" / "index.html").exists()
