"""pytest-codeblocks runs what is written in place; here we see that no block slipped past it."""

import re

import pytest
from pytest_codeblocks import extract_from_file

from builder.page import blocks
from builder.paths import LANGUAGES, ROOT, shown
from builder.runner import Job, run
from tests.conftest import page_files

RUN = {"python", "sh", "bash"}
SHOWN = {"console", "markdown", "output", "text", "yaml", "toml", "po", "pycon"}
DOCUMENTS = [ROOT / name for name in ("README.md", "README.zh.md", "CONTRIBUTING.md")]
ALL_PAGES = [path for language in LANGUAGES for path in page_files(language)]
FENCE = re.compile(r"^ *(`{3,}|~{3,})(.*)$")


def fences(path) -> list[tuple[int, str, str]]:
    """Return (line, marks, info) of each opening fence of a file."""
    found, closing = [], None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if match := FENCE.match(line):
            if closing is None:
                closing = match[1]
                found.append((number, match[1], match[2]))
            elif match[1].startswith(closing) and not match[2].strip():
                closing = None
    return found


@pytest.mark.parametrize("path", DOCUMENTS + ALL_PAGES, ids=shown)
def test_every_fence_is_one_that_is_run_or_one_that_is_only_shown(path):
    for line, marks, info in fences(path):
        place = f"{shown(path)}:{line}: "
        assert marks[0] == "`", place + "pytest-codeblocks skips ~~~ fences; write ```"
        assert info in RUN | SHOWN, (
            place + f"“{info}” is skipped; write one of {sorted(RUN)} or {sorted(SHOWN)}"
        )


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_documents_are_collected_whole(path, request):
    collected = sum(block.syntax in RUN for block in extract_from_file(path))
    assert collected == sum(info in RUN for _, _, info in fences(path))
    assert collected > 0, f"{shown(path)} has no command that is run"
    skips = [block for block in extract_from_file(path) if block.marks]
    assert all("reason=" in mark for block in skips for mark in block.marks)
    assert len(skips) <= 2, "more is skipped than the commands that start this very test"


@pytest.mark.parametrize("path", ALL_PAGES, ids=shown)
def test_pages_hold_no_shell_block_that_nobody_runs(path):
    assert not [info for _, _, info in fences(path) if info in ("sh", "bash")], "write ```console in pages"


def test_blocks_written_in_place_on_pages_run(tmp_path):
    jobs = []
    for path in page_files("en"):
        for block in blocks(path.read_text("utf-8")):
            if block.kind == "fence" and block.info == "python" and not block.source:
                file = tmp_path / f"{path.stem}_{block.line}.py"
                file.write_text(block.text, "utf-8")
                jobs.append(Job(file))
    assert [result.error for result in run(jobs) if result.error] == []
