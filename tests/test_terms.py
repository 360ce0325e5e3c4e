"""The term file is whole, and terms are linked where they stand as words of their own."""

import ast
import re

import pytest
import torch
from bs4 import BeautifulSoup
from torch import nn
from torch.nn import functional

from builder.markdown import Project
from builder.paths import DOCS, LANGUAGES
from builder.terms import chapters, names
from tests.rendering import rendered

TERMS = [term for terms in chapters().values() for term in terms]


def linked(text: str, language: str, page: str = "x.md") -> str:
    """Return a page's HTML with its terms linked."""
    return rendered(text, language=language, page=page, page_url="x/", resources=Project(language))


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["id"])
def test_a_term_is_whole(term):
    assert re.fullmatch(r"[a-z][a-z0-9-]*", term["id"])
    assert set(term) <= {"id", "zh", "en", "also", "unlinked", "unlinked_on", "page", "code", "means"}
    for language in LANGUAGES:
        meaning = term["means"][language]
        assert len(term[language]) >= 2
        assert not meaning.endswith((".", "。")), f"no final full stop: {meaning}"
        assert "|" not in meaning, "the meaning stands in a table"
    assert re.fullmatch(r"[\w/-]+\.md(#[\w-]+)?", term["page"])


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["id"])
def test_a_term_has_a_line_of_code(term):
    """It is Python, or a symbol; what it takes from PyTorch is there."""
    code = term["code"]
    assert not set("|`\n") & set(code)
    ast.parse(code)
    for package, name in re.findall(r"(?<![\w.])(torch|nn|F)\.([\w.]+)", code):
        found = {"torch": torch, "nn": nn, "F": functional}[package]
        for part in name.split("."):
            found = getattr(found, part)


def test_ids_and_names_are_unique():
    ids = [term["id"] for term in TERMS]
    assert len(ids) == len(set(ids))
    for language in LANGUAGES:
        all_names = [name.lower() for term in TERMS for name in names(term, language)]
        assert len(all_names) == len(set(all_names)), {n for n in all_names if all_names.count(n) > 1}


@pytest.mark.parametrize(
    ("term", "language", "word"),
    [
        (term, language, word)
        for term in TERMS
        for language, words in term.get("unlinked", {}).items()
        for word in words
    ],
    ids=lambda value: value if isinstance(value, str) else value["id"],
)
def test_an_unlinked_word_hides_a_name_of_its_term(term, language, word):
    assert any(name.lower() in word.lower() for name in names(term, language)), f"{word} holds no name"
    assert f"#{term['id']}" not in linked(word, language)
    others = {name for other in TERMS if other is not term for name in names(other, language)}
    assert word not in others, f"{word} is another term"


def test_places_without_a_link_exist():
    for term in TERMS:
        for place in term.get("unlinked_on", []):
            assert re.fullmatch(r"[\w-]+/([\w-]+\.md)?", place), f"{term['id']}: chapter/ or chapter/page.md"
            if place.endswith(".md"):
                assert (DOCS / "en" / place).exists(), f"{term['id']}: there is no page {place}"


def test_every_chapter_stands_in_the_glossary():
    for language in LANGUAGES:
        page = (DOCS / language / "reference/glossary.md").read_text("utf-8")
        assert re.findall(r'"terms/(\w+)\.md"', page) == list(chapters())


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The gradients point uphill. A gradient of 0.", ["gradients"]),
        ("en", "The **gradient** and _its_ tensor", ["gradient", "tensor"]),
        ("en", "- gradient\n- tensor of a gradient", ["gradient", "tensor"]),
        ("en", "For example, recall that `gradient` is code.", []),
        ("en", "Examples that recall nothing", ["Examples", "recall"]),
        ("en", "## Gradient\n\nno term", []),
        ("en", "<code>gradient</code> is <b>code</b>, a tensor is not", ["tensor"]),
        ("en", '<a href="x.md">gradient</a><br>gradient &amp; tensor', ["gradient", "tensor"]),
        ("en", "<pre>gradient</pre>\n\ngradient", ["gradient"]),
        ("en", "[gradient](y.md) and ![gradient](y.png)", []),
        ("en", "| Gradient |\n|---|\n| gradient |", ["gradient"]),
        ("en", '??? note "Gradient"\n\n    a gradient', ["gradient"]),
        ("en", '!!! note "Gradient"\n\n    a tensor', ["Gradient", "tensor"]),
        ("en", "```\ngradient\n```\n\ngradient", ["gradient"]),
        ("en", r"$\text{gradient}$ and gradient", ["gradient"]),
        ("zh", "先求梯度，再用梯度下降", ["梯度", "梯度下降"]),
        ("zh", "lambda、Morgan、scalars 都不是术语", []),
        ("zh", r"$\text{梯度}$", []),
    ],
)
def test_first_mentions_are_linked(language, text, words):
    page = linked(text, language)
    links = BeautifulSoup(page, "html.parser").select("a.term")
    assert [link.get_text() for link in links] == words
    assert all(link["href"].startswith("../reference/glossary/#") and link["title"] for link in links)
    without = rendered(text, language=language)
    assert re.sub(r'<a class="term"[^>]*>([^<]+)</a>', r"\1", page) == without


@pytest.mark.parametrize(
    ("language", "text", "title"), [("en", "weights", "权重: "), ("zh", "权重", "weight：")]
)
def test_a_meaning_begins_with_the_name_in_the_other_language(language, text, title):
    assert BeautifulSoup(linked(text, language), "html.parser").a["title"].startswith(title)


def test_a_page_does_not_link_what_it_explains():
    term = next(term for term in TERMS if term["id"] == "gradient")
    assert "<a" not in linked("gradient", "en", term["page"].partition("#")[0])
    # its names still hide the shorter ones inside them: 梯度下降 is another term
    assert "<a" not in linked("批量梯度下降", "zh", "regression/batches.md")


def test_lists_of_names_are_left_alone():
    assert "<a" not in linked("gradient", "en", "reference/glossary.md")


@pytest.mark.parametrize(
    ("language", "text", "page"),
    [
        ("zh", "由二阶导数组成的矩阵的最大特征值", "x.md"),
        ("zh", "两个特征向量互相垂直", "x.md"),
        ("zh", "何恺明等：残差网络", "x.md"),
        ("zh", "这样做毫无损失", "x.md"),
        ("zh", "可迭代数据集", "x.md"),
        ("zh", "哪个参数能解决？第二个参数若是 3", "x.md"),
        ("zh", "无法用来归一化，或加归一化层", "x.md"),
        ("zh", "尖角处是次梯度", "x.md"),
        ("zh", "又多了两样本领", "x.md"),
        ("zh", "双精度、单精度和任意精度", "x.md"),
        ("zh", "步长是 0.1，生成器是 Python 的", "x.md"),
        ("zh", "试着用一个缓冲区来打乱它", "data/dataset-dataloader.md"),
        ("zh", "按权重有放回地抽取", "data/dataset-dataloader.md"),
        ("zh", "比一比形状：变的只是刻度", "data/preprocessing.md"),
        ("zh", "前后各做一次预热", "tensors/devices.md"),
        ("en", "Both flatten out on either side.", "x.md"),
        ("en", "training sets them from data", "x.md"),
        ("en", "All lines are examples of the theorem, residual networks too.", "x.md"),
        ("en", "nn.Linear has no activation behind it, nn.Hardtanh is a hard tanh.", "x.md"),
        ("en", "checks in double precision", "x.md"),
        ("en", "precision is lost", "neurons/smooth-and-hard.md"),
        ("en", "Without a generator, with a buffer and less padding", "data/dataset-dataloader.md"),
        ("en", "Compare the shapes: only the scale changes.", "data/preprocessing.md"),
        ("en", "The strides say how far apart the neighbors are.", "tensors/tensors.md"),
    ],
)
def test_no_link_inside_another_word_or_in_another_sense(language, text, page):
    assert "<a" not in linked(text, language, page)
