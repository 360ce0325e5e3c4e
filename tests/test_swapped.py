"""Neighbours that one language has swapped are found by what both say, where their form is the same."""

from itertools import pairwise

import pytest

from builder import terms
from builder.checks import page_problems, parity, swapped
from builder.findings import SourceError
from builder.page import blocks
from builder.paths import DOCS, LANGUAGES
from builder.sources import pages, read

PATHS = [DOCS / language / "x.md" for language in LANGUAGES]
SWAPPED = {  # a Chinese and an English page, of which one has two blocks in the other order
    "terms": ("先算梯度。\n\n再调学习率。", "Then the learning rate.\n\nGradients come first."),
    "names": ("试 Adam。\n\n试 ReLU。", "Try ReLU.\n\nTry Adam."),
    "name_in_brackets": ("过渡（warp）\n\n折叠（fold）", "A fold\n\nA warp"),
    "digits": ("共 3 步。\n\n共 5 步。", "5 steps.\n\n3 steps."),
    "last_sign": ("先看图：\n\n这很好。", "This is good.\n\nLook at the picture:"),
    "bold": ("**更新**参数。\n\n别的不变。", "All else stays.\n\nIt **updates** them."),
    "items": ("- 偏置\n- 权重", "- weights\n- biases"),
    "rows": ("| 甲 |\n|-|\n| tanh |\n| GELU |", "| A |\n|-|\n| GELU |\n| tanh |"),
    "around_code": ("张量\n\n```python\nx\n```\n\n动量", "momentum\n\n```python\nx\n```\n\ntensors"),
}
EQUAL = [
    ("先算梯度。\n\n再调学习率。", "Gradients come first.\n\nThen the learning rate."),
    ("好。\n\n坏。", "Well.\n\nBad."),  # nothing tells which is which
    ("用 `a` 算梯度。\n\n用 `b` 调学习率。", "`a` for gradients.\n\n`b` for the learning rate."),
    ("梯度\n\n```python\nx\n```", "the slope\n\n```python\nx\n```"),
]


@pytest.mark.parametrize("name", SWAPPED)
def test_a_swap_is_found_with_both_lines(name):
    texts = SWAPPED[name]
    assert parity.out_of_step(*PATHS, texts) == []
    (found,) = swapped.neighbours(*PATHS, texts)
    lines = [block.line for block in blocks(texts[1]) if block.kind in ("paragraph", "tr")]
    words = f"this shares more words with docs/en/x.md:{lines[-1]} than with line {lines[-2]} there"
    assert str(found).startswith(f"docs/zh/x.md:{found.line}: {words}")


@pytest.mark.parametrize("texts", EQUAL)
def test_what_is_in_order_is_no_finding(texts):
    assert parity.out_of_step(*PATHS, texts) == swapped.neighbours(*PATHS, texts) == []


def test_the_check_of_a_page_asks_for_it(tmp_path, monkeypatch):
    monkeypatch.setattr("builder.checks.DOCS", tmp_path)
    texts = {}
    for language, text in zip(LANGUAGES, SWAPPED["terms"], strict=True):
        (tmp_path / language).mkdir()
        text = f"# Title {{ #title }}\n\n{text}"
        (tmp_path / language / "x.md").write_text(text, "utf-8")
        texts[tmp_path / language / "x.md"] = text
    (found,) = page_problems("x.md", texts)
    assert "shares more words with" in found.message


def test_a_term_file_that_cannot_be_read_is_named_elsewhere(tmp_path, monkeypatch):
    (tmp_path / "terms.yml").write_text("a: [", "utf-8")
    monkeypatch.setattr(terms, "FILE", tmp_path / "terms.yml")
    with pytest.raises(SourceError):
        terms.chapters()
    assert swapped.neighbours(*PATHS, SWAPPED["terms"]) == []
    assert swapped.neighbours(*PATHS, SWAPPED["names"]) != []


def test_nearly_every_swap_of_neighbours_on_the_pages_would_be_found():
    known, seen, total = [swapped.known_terms(language) for language in LANGUAGES], 0, 0
    for name in pages("en"):
        pairs = list(zip(*(blocks(read(DOCS / language / name)) for language in LANGUAGES), strict=True))
        for kind in ("paragraph", "tr"):
            for above, below in pairwise(pair for pair in pairs if pair[0].kind == kind):
                total += 1
                straight, crosswise = swapped.shared(above, below, known)
                assert straight >= crosswise, f"{name}:{above[0].line} is taken for swapped"
                apart = parity.differ(above[0], below[1]) or parity.differ(below[0], above[1])
                seen += apart or straight > crosswise
    assert total > 2000
    assert seen / total > 0.99, f"of {total} swaps, {total - seen} would not be seen"
