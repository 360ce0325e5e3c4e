"""The term file is whole, and terms are linked where they stand as words of their own."""

import re

import pytest

from builder.paths import DOCS, LANGUAGES
from builder.terms import chapters, link_terms, names

TERMS = [term for terms in chapters().values() for term in terms]


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["id"])
def test_a_term_is_whole(term):
    assert re.fullmatch(r"[a-z][a-z0-9-]*", term["id"])
    assert set(term) <= {"id", "zh", "en", "also", "page", "means"}
    for language in LANGUAGES:
        meaning = term["means"][language]
        assert len(term[language]) >= 2
        assert not meaning.endswith((".", "。")), f"no final full stop: {meaning}"
        assert "|" not in meaning, "the meaning stands in a table"
    assert re.fullmatch(r"[\w/-]+\.md(#[\w-]+)?", term["page"])


def test_ids_and_names_are_unique():
    ids = [term["id"] for term in TERMS]
    assert len(ids) == len(set(ids))
    for language in LANGUAGES:
        all_names = [name.lower() for term in TERMS for name in names(term, language)]
        assert len(all_names) == len(set(all_names)), {n for n in all_names if all_names.count(n) > 1}


def test_every_chapter_stands_in_the_glossary():
    for language in LANGUAGES:
        page = (DOCS / language / "reference/glossary.md").read_text("utf-8")
        assert re.findall(r'"terms/(\w+)\.md"', page) == list(chapters())


@pytest.mark.parametrize(
    ("language", "text", "linked"),
    [
        ("en", "The gradients point uphill. A gradient of 0.", ["gradients"]),
        ("en", "For example, recall that <code>gradient</code> is code.", []),
        ("en", "<h2>Gradient</h2><p>no term</p>", []),
        ("zh", "先求梯度，再用梯度下降", ["梯度", "梯度下降"]),
        ("zh", "lambda、Morgan、scalars 都不是术语", []),
        ("zh", "<math><mi>梯度</mi></math>", []),
    ],
)
def test_first_mentions_are_linked(language, text, linked):
    page = link_terms(text, language, "x.md", "../glossary/")
    assert re.findall(r'<a class="term" href="../glossary/#[\w-]+" title="[^"]+">([^<]+)</a>', page) == linked
    assert re.sub(r"<a class=[^>]*>|</a>", "", page) == text


def test_a_page_does_not_link_what_it_explains():
    term = next(term for term in TERMS if term["id"] == "gradient")
    assert "<a" not in link_terms("gradient", "en", term["page"].partition("#")[0], "")
    # its names still hide the shorter ones inside them: 归一化 is another term
    assert "<a" not in link_terms("归一化指数函数", "zh", "neurons/softmax-and-outputs.md", "")
