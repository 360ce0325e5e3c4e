"""Comments, docstrings and labels reach the Chinese page; nothing of the code changes on the way."""

import pytest

from builder import catalogue
from builder.catalogue import localise, prose_of
from builder.commands import translate
from builder.figures.labels import places_fit

SOURCE = '''"""Fit a line."""

import torch  # the library


def step(x):
    """Take one step.

    Returns the new x.
    """
    # First line of a comment,
    # and its second line
    text = "# not a comment"
    return x  # noqa: B018


# --8<-- [start:run]
print(step(1))
# --8<-- [end:run]
'''
CHINESE = {
    "Fit a line.": "拟合直线",
    "the library": "库",
    "Take one step.\n\nReturns the new x.": "走一步\n\n返回新的 x",
    "First line of a comment,\nand its second line": "合成一行的注释",
}


@pytest.fixture
def chinese(monkeypatch):
    monkeypatch.setattr(catalogue, "messages", lambda language: CHINESE if language == "zh" else {})


def test_finds_comments_and_docstrings():
    assert [text for _, _, _, text in prose_of(SOURCE)] == list(CHINESE)


def test_localises_all_of_them(chinese):
    assert localise(SOURCE, "zh") == (
        '"""拟合直线"""\n\nimport torch  # 库\n\n\ndef step(x):\n    """走一步\n\n    返回新的 x\n    """\n'
        '    # 合成一行的注释\n    text = "# not a comment"\n    return x  # noqa: B018\n\n\n'
        "# --8<-- [start:run]\nprint(step(1))\n# --8<-- [end:run]\n"
    )
    assert localise(SOURCE, "en") == SOURCE


def test_downloads_have_no_section_marks():
    assert "--8<--" not in catalogue.without_sections(SOURCE)
    assert catalogue.without_sections(SOURCE).endswith("# noqa: B018\n\n\nprint(step(1))\n")


def test_nothing_is_missing_and_nothing_is_stale(site):
    _, stale, missing = translate.stale_and_missing("zh")
    assert not missing, f"run: python -m builder translate, and give the Chinese of {missing}"
    assert not stale, f"run: python -m builder translate --prune, no file says any more {list(stale)}"


def test_translations_fit_on_a_line_and_do_not_end_in_a_full_stop():
    for message, translation in catalogue.messages("zh").items():
        assert places_fit(message, translation), message
        assert not translation.endswith("。"), f"no final full stop: {translation}"
        assert max(map(len, translation.split("\n"))) <= 60, f"too long for a line of code: {translation}"
