"""The search box: what the worker answers, asked in V8, on the sections of the built site."""

import json
import re
from collections import Counter

import pytest
from py_mini_racer import mini_racer

from benchmarks.search.sets import sets
from builder import asked
from builder.paths import DOCS, LANGUAGES, ROOT
from tests.test_site import ids

WORKER = """
const importScripts = () => {};
let onmessage;
"""


@pytest.fixture(scope="module", params=LANGUAGES)
def worker(site, request):
    """Return a language, and what calls a function of the worker with the index and an argument."""
    documents = (site / request.param / "search/sections.json").read_text("utf-8")
    with mini_racer() as context:
        context.eval(WORKER)
        for name in ("search_ranking.js", "search_worker.js"):
            context.eval((DOCS / "assets" / name).read_text("utf-8"))
        context.eval(f"const INDEX = buildIndex(withPageTitles({documents})); 0")

        def call(expression: str, argument: str):
            return json.loads(context.eval(f"JSON.stringify((q => {expression})({json.dumps(argument)}))"))

        yield request.param, call


def shown(call, query: str) -> list[list[dict]]:
    return call("search(INDEX, q).map((entries) => shown(INDEX, entries, q))", query)


def pages(call, query: str) -> list[str]:
    return call(
        "search(INDEX, q).map(([best]) => INDEX.documents[best.number].location.split('#')[0])", query
    )


@pytest.mark.parametrize("name", ["terms", "synonyms", "names", "errors", "halves"])
def test_what_readers_look_for_comes_first(worker, name):
    language, call = worker
    queries = sets(language)[name]
    places = [
        next((place for place, page in enumerate(pages(call, query.text)) if page in query.pages), 99)
        for query in queries
    ]
    missed = [query.text for query, place in zip(queries, places, strict=True) if place > 2]
    assert len(queries) > 80
    assert sum(place < 3 for place in places) >= 0.95 * len(queries), missed
    assert sum(place == 0 for place in places) >= 0.95 * len(queries)


@pytest.mark.parametrize("name", ["questions", "held out"])
def test_most_questions_of_readers_are_answered(worker, name):
    language, call = worker
    queries = sets(language)[name]
    assert len(queries) == 30
    found = [pages(call, query.text) for query in queries]
    assert sum(bool(query.pages & set(best[:3])) for query, best in zip(queries, found, strict=True)) >= 29
    assert sum(bool(query.pages & set(best[:1])) for query, best in zip(queries, found, strict=True)) >= 24


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("sigmod", "neurons/sigmoid-tanh/"),  # a letter left out
        ("optimzier", "optimizers/first-order/"),  # two letters swapped
        ("SOFTMAX", "neurons/softmax-and-outputs/"),
        ("crossentropyloss", "reference/cheatsheet/"),
        ("nn.CrossEntropyLoss", "reference/cheatsheet/"),
        ("datasets", "data/dataset-dataloader/"),
        ("randomhorizontalflip", "reference/cheatsheet/"),
        ("batch norm", "networks/normalization/"),
    ],
)
def test_words_are_found_however_they_are_typed(worker, query, page):
    assert page in pages(worker[1], query)[:3]


@pytest.mark.parametrize(
    "query", ["a^b", "a^b softmax", "~", "+", "-x", "*", '"', "(", "\\", "\u3000", "😀", "  ", "'; x", "1e-3"]
)
def test_no_query_is_an_error(worker, query):
    assert isinstance(shown(worker[1], query), list)


def test_a_part_of_a_word_finds_it(worker):
    assert "neurons/softmax-and-outputs/" in pages(worker[1], "softm")[:3]


def test_the_section_that_answers_is_shown_first(worker):
    best = shown(worker[1], "Dimension out of range")[0][0]
    assert best["location"] == "reference/errors/#dimension-out-of-range"
    assert "<mark>" in best["title"]
    assert 20 < len(best["text"]) < 600


def test_each_result_holds_its_page(worker):
    for result in shown(worker[1], "softmax"):
        assert sum("#" not in document["location"] for document in result) == 1


def test_a_text_is_shown_as_text(worker):
    assert (
        worker[1]("marked(q, ['b'])", "a < b & <i>c</i>")
        == "a &#60; <mark>b</mark> &#38; &#60;i&#62;c&#60;/i&#62;"
    )


def test_chinese_is_marked_as_one_word(worker):
    assert (
        worker[1]("marked(q, ['过拟', '拟合'])", "过拟合与拟合") == "<mark>过拟合</mark>与<mark>拟合</mark>"
    )


def test_each_section_that_is_found_is_there(site):
    for language in LANGUAGES:
        documents = json.loads((site / language / "search/sections.json").read_text("utf-8"))
        assert len(documents) > 1000
        for document in documents:
            page, _, anchor = document["location"].partition("#")
            assert not anchor or anchor in ids(site / language / page / "index.html"), document["location"]


def test_the_index_is_not_fetched_with_each_page(site):
    for language in LANGUAGES:
        assert json.loads((site / language / "search/search_index.json").read_text("utf-8"))["docs"] == []


def test_what_readers_ask_leads_to_places_that_are_there():
    entries = asked.entries()
    assert len({entry["at"] for entry in entries}) == len(entries) > 400
    nav = re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text("utf-8"))
    pages = [nav.index(entry["at"].partition("#")[0]) for entry in entries]
    assert pages == sorted(pages), "the entries stand in the order of the pages"
    for language in LANGUAGES:
        for entry in entries:
            page, _, heading = entry["at"].partition("#")
            text = (DOCS / language / page).read_text("utf-8")
            assert not heading or f"{{ #{heading} }}" in text, entry["at"]
        questions = Counter(question for entry in entries for question in entry[language])
        assert not [question for question, count in questions.items() if count > 1]


def test_what_readers_ask_is_found_with_the_section_that_answers(site):
    for language in LANGUAGES:
        documents = json.loads((site / language / "search/sections.json").read_text("utf-8"))
        found = {document["location"]: document.get("asked", "").split("\n") for document in documents}
        for place, questions in asked.asked(language).items():
            assert found.get(place) == questions, f"{place} in {language} is no section; name its heading"


def test_the_questions_that_measure_the_search_are_not_written_into_it():
    for language in LANGUAGES:
        written = {question.lower() for questions in asked.asked(language).values() for question in questions}
        measured = sets(language)
        queries = {query.text.lower() for name in ("questions", "held out") for query in measured[name]}
        assert not written & queries
