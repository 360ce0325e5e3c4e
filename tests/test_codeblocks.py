"""pytest-codeblocks runs what the documents hold in place; here we see that no block slips past it."""

import re

import pytest
from pytest_codeblocks import extract_from_file

from builder.page import blocks
from builder.paths import LANGUAGES, ROOT, shown
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
def test_pages_hold_no_code_that_nobody_runs(path):
    """Code on a page is an include, which the tests run; commands are shown as ```console."""
    for block in blocks(path.read_text("utf-8")):
        in_place = block.kind == "fence" and block.info in RUN and not block.source
        assert not in_place, f"{shown(path)}:{block.line}: put this {block.info} block into snippets/"
