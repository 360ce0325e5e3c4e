"""What many tests share: the built site and the fresh outputs, each made once."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder import cache
from builder.paths import DOCS, ROOT
from builder.runner import Job, Result, run
from builder.sources import snippets
from tests import hostile
from tests.copies import copy_few_pages

SITE_URL = "https://site.example/"
# the commands that pytest-codeblocks runs say `python`: let it be the one that runs the tests
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """Return the folder of a site built with --strict on a hostile machine."""

    def fill(folder: Path) -> None:
        shutil.rmtree(
            cache.CACHE / "pages", ignore_errors=True
        )  # else another machine may have rendered them
        done = build(ROOT, folder / "site", hostile.environment(folder / "user"))
        if done.returncode:
            pytest.fail(f"mkdocs build --strict failed:\n{done.stderr}", pytrace=False)

    return made_once(tmp_path_factory, "whole", fill) / "site"


@pytest.fixture(scope="session")
def small_site(site, tmp_path_factory) -> Path:
    """Return the folder of a site of few pages: what ``copy_few_pages`` copies."""

    def fill(folder: Path) -> None:
        project = copy_few_pages(folder / "project")
        done = build(project, project / "site")
        if done.returncode:
            pytest.fail(f"the site of few pages cannot be built:\n{done.stderr}", pytrace=False)

    return made_once(tmp_path_factory, "few", fill) / "project/site"


def made_once(tmp_path_factory, name: str, fill) -> Path:
    """Return a folder that is filled by the first of the processes that share the tests, for all of them."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            draft = shared / f"{name}.draft"
            shutil.rmtree(draft, ignore_errors=True)
            draft.mkdir()
            fill(draft)
            draft.rename(folder)
    return folder


def build(project: Path, folder: Path, environment: dict[str, str] = os.environ):
    """Run ``mkdocs build --strict`` on a copy of the project; return the ended process."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = environment | {"SITE_URL": SITE_URL, "NO_MKDOCS_2_WARNING": "1"}
    pipes = {"capture_output": True, "encoding": "utf-8", "errors": "replace"}
    return subprocess.run(command, cwd=project, env=environment, **pipes)


@pytest.fixture(scope="session")
def fresh_outputs() -> dict[Path, Result]:
    """Return what all snippets print now."""
    return {result.job.file: result for result in run(Job(path) for path in snippets())}


def page_files(language: str) -> list[Path]:
    """Return the Markdown pages of a language."""
    return sorted((DOCS / language).rglob("*.md"))


@pytest.fixture
def plot(tmp_path, monkeypatch):
    """Return a function that writes a plot file which is drawn into an empty cache."""
    monkeypatch.setattr(cache, "CACHE", tmp_path / "cache")

    def write(source: str, name: str = "plot_test") -> Path:
        (tmp_path / "chapter").mkdir(exist_ok=True)
        file = tmp_path / "chapter" / f"{name}.py"
        file.write_text("import matplotlib.pyplot as plt\n" + source, "utf-8")
        return file

    return write
