"""The concept index leads to headings and paragraphs that exist in both languages, and lists them all."""

import re

import pytest
import yaml

from builder.page import blocks
from builder.paths import DOCS, LANGUAGES, ROOT, shown
from builder.reference.claims import claims
from builder.reference.concepts import concepts
from builder.reference.corrections import corrections
from tests.conftest import page_files

OPENING = re.compile(r"\**(?:常见说法|有人说|A common claim\b|Some (?:say|claim)\b)", re.IGNORECASE)


def anchors(language: str, page: str, kind: str) -> list[str]:
    text = (DOCS / language / page).read_text("utf-8")
    return [block.anchor for block in blocks(text) if block.kind == kind and block.anchor]


@pytest.mark.parametrize("entry", concepts(), ids=lambda entry: entry["id"])
def test_every_concept_leads_to_a_heading(entry):
    assert re.fullmatch(r"C\d+[a-c]?", entry["id"])
    assert set(entry) == {"id", "at", "zh", "en"}
    page, _, anchor = entry["at"].partition("#")
    for language in LANGUAGES:
        assert anchor in anchors(language, page, "heading"), f"{entry['id']}: {entry['at']} in {language}"


def test_ids_are_unique_and_in_order():
    ids = [entry["id"] for entry in concepts()]
    assert len(ids) == len(set(ids))
    assert ids == sorted(ids, key=lambda id: (int(re.search(r"\d+", id)[0]), id))


def test_all_concepts_of_the_notes_are_there():
    numbers = [int(re.search(r"\d+", entry["id"])[0]) for entry in concepts()]
    assert set(numbers) == set(range(1, 166))
    assert {entry["id"] for entry in concepts()} >= {"C122a", "C122b", "C122c"}


def test_all_mistakes_of_the_notes_are_put_right_or_named_as_slips():
    ids = [entry["id"] for entry in corrections()]
    assert len(ids) == len(set(ids))
    numbers = {int(re.search(r"\d+", id)[0]) for id in ids}
    assert numbers == set(range(1, 98)) - {6, 8, 12, 32, 86}  # numbers that the notes' list does not use
    assert set(ids) >= {"E54a", "E61a", "E64a"}
    for entry in corrections():
        assert set(entry) in ({"id", "at"}, {"id", "slip"})
        page, _, anchor = entry.get("at", "").partition("#")
        for language in LANGUAGES if page else ():
            found = anchors(language, page, "heading") + anchors(language, page, "paragraph")
            assert anchor in found, f"{entry['id']}: {entry['at']} in {language}"


@pytest.mark.parametrize("entry", claims(), ids=lambda entry: entry["at"])
def test_a_claim_has_its_truth_and_a_source(entry):
    assert set(entry) == {"at", "zh", "en", "sources"}
    assert entry["sources"], "a claim that nobody makes is not common"
    assert all(re.fullmatch(r"https?://\S+", url) for url in entry["sources"])
    for language in LANGUAGES:
        assert set(entry[language]) == {"claim", "truth"}
        for text in entry[language].values():
            assert len(text) > 3
            assert not text.endswith((".", "。"))
            assert "|" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_has_its_row_and_every_row_its_paragraph(language):
    """Counts both ways; the rows stand in the order of the pages."""
    nav = re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text("utf-8"))
    on_pages = [
        f"{page}#{anchor}"
        for page in nav
        for anchor in anchors(language, page, "paragraph")
        if anchor.startswith("claim-")
    ]
    assert [entry["at"] for entry in claims()] == on_pages
    assert len(on_pages) == len(set(on_pages)) > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paragraph_that_opens_with_a_claim_is_known_as_one(language):
    opened = 0
    for path in page_files(language):
        for block in blocks(path.read_text("utf-8")):
            if block.kind != "paragraph":
                continue
            place = f"{shown(path)}:{block.line}"
            if OPENING.match(block.text):
                assert block.anchor.startswith("claim-"), f"{place}: end it with {{ #claim-… }}"
                opened += 1
            elif block.anchor:
                pytest.fail(f"{place}: the id {block.anchor} is for a claim, which this does not open with")
    assert opened == len(claims())


def test_no_value_of_the_index_ends_at_a_comma():
    """In YAML an unquoted comma ends the value of a flow mapping, and the rest becomes an empty key."""
    for entry in [*concepts(), *claims()]:
        assert None not in [*entry.values()], yaml.safe_dump(entry, allow_unicode=True)
