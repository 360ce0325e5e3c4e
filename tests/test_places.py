"""The site is the same wherever the project lies, whatever its line ends, and with another build beside."""

import codecs
import filecmp
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import build
from tests.copies import copy_few_pages
from tests.test_serve import differences

FROM_ANOTHER_EDITOR = [
    "docs/zh/autograd/autograd.md",
    "docs/en/autograd/autograd.md",
    "snippets/autograd/graph.py",
    "locale/zh/LC_MESSAGES/snippets.po",
    "content/terms.yml",
]
PLAIN = {"LC_ALL": "C", "LANG": "C"}


@pytest.fixture(scope="module")
def sites(tmp_path_factory, small_site):
    """Build twice at once, without git, in a folder of odd name; once into memory, another file system."""
    project = copy_few_pages(tmp_path_factory.mktemp("odd") / "好 project: #1 100%")
    for name in FROM_ANOTHER_EDITOR:
        text = (project / name).read_bytes().replace(b"\n", b"\r\n")
        (project / name).write_bytes(codecs.BOM_UTF8 + text)
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as elsewhere:
        folders = [project / "site", Path(elsewhere, "site")]
        with ThreadPoolExecutor() as pool:
            ended = list(pool.map(lambda folder: build(project, folder, os.environ | PLAIN), folders))
        for done in ended:
            assert done.returncode == 0, done.stderr
        yield folders
    assert not list(project.glob(".site*"))


@pytest.mark.parametrize("number", [0, 1], ids=["beside_the_project", "on_another_file_system"])
def test_the_site_is_the_same(sites, small_site, number):
    assert differences(filecmp.dircmp(sites[number], small_site)) == []
