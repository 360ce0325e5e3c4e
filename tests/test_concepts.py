"""The concept index leads to headings that exist in both languages."""

import re

import pytest

from builder.concepts import concepts
from builder.page import HEADING_ID, blocks
from builder.paths import DOCS, LANGUAGES


def headings(language: str, page: str) -> set[str]:
    text = (DOCS / language / page).read_text("utf-8")
    return {HEADING_ID.search(block.text)[1] for block in blocks(text) if block.kind == "heading"}


@pytest.mark.parametrize("entry", concepts(), ids=lambda entry: entry["id"])
def test_every_entry_leads_to_a_heading(entry):
    assert re.fullmatch(r"[CE]\d+[a-c]?", entry["id"])
    assert set(entry) == {"id", "at", "zh", "en"}
    page, _, anchor = entry["at"].partition("#")
    for language in LANGUAGES:
        assert anchor in headings(language, page), f"{entry['id']}: {entry['at']} in {language}"


def test_ids_are_unique_and_in_order():
    ids = [entry["id"] for entry in concepts()]
    assert len(ids) == len(set(ids))
    assert ids == sorted(ids, key=lambda id: (id[0], int(re.search(r"\d+", id)[0]), id))
