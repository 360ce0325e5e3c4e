"""A data file whose entries are not whole: each kind of fault is a row, from the file to the message."""

import pytest

from builder.entries import PLAIN, PLAINS, TEXT, TEXTS, mapping, read_entries
from builder.findings import SourceError

NEEDS = {"id": TEXT, "means": mapping("zh", "en")}
MAY = {"name": PLAIN, "names": PLAINS, "also": mapping("zh", "en", of=TEXTS), "on": TEXTS}
LISTED, GROUPED = {}, {"grouped": True}
FAULTS = {  # how the file is read, what it holds, the line and words of the message
    "no_yaml": (LISTED, "- id: a\n- id: [\n", 3, "is not YAML"),
    "tab": (LISTED, "- id: a\n\tzh: a\n", 2, "is not YAML"),
    "mapping": (LISTED, "a: b\n", 1, "is no YAML list"),
    "list": (GROUPED, "- a\n", 1, "is no YAML mapping"),
    "no_list_in_a_group": (GROUPED, "a:\n  b: c\n", 2, "is no list of entries"),
    "no_entry": (LISTED, "- {id: a, means: {zh: a, en: a}}\n- word\n", 2, "is no entry; it needs id, means"),
    "lacks": (LISTED, "- means: {zh: a, en: a}\n", 1, "this entry lacks “id”"),
    "lacks_below": (LISTED, "- id: a\n  means:\n    zh: a\n", 3, "this entry lacks “en”"),
    "unknown": (LISTED, "- id: a\n  means: {zh: a, en: a}\n  mean: a\n", 3, "has no “mean” here"),
    "twins": (
        GROUPED,
        "g:\n  - {id: a, means: {zh: a, en: a}}\nh:\n  - {id: a, means: {zh: b, en: b}}\n",
        4,
        "the id a stands also in line 2",
    ),
    "twice": (LISTED, "- id: a\n  id: b\n  means: {zh: a, en: a}\n", 2, "“id” stands here twice"),
    "truth_value": (LISTED, "- id: a\n  means:\n    zh: a\n    en: no\n", 4, "“en” is not a text"),
    "number": (LISTED, "- means: {zh: a, en: a}\n  id: 404\n", 2, "“id” is not a text; write it in quotes"),
    "nothing": (LISTED, "- id:\n  means: {zh: a, en: a}\n", 1, "“id” is not a text"),
    "no_mapping": (LISTED, "- id: a\n  means: a\n", 2, "“means” is not a mapping of zh, en"),
    "text_for_a_list": (
        LISTED,
        "- {id: a, means: {zh: a, en: a},\n   also: {zh: word}}\n",
        2,
        "“zh” is not a list of texts",
    ),
    "number_in_a_list": (LISTED, "- {id: a, means: {zh: a, en: a},\n   on: [5]}\n", 2, "“on” is not a list"),
    "another_language": (LISTED, "- {id: a, means: {zh: a, en: a}, also: {de: [b]}}\n", 1, "no “de” here"),
    "code": (LISTED, "- id: a\n  means: {zh: a, en: a}\n  name: the `a`\n", 3, "“name” is not plain words"),
    "html": (LISTED, "- {id: a, means: {zh: a, en: a},\n   names: [a, <b>c</b>]}\n", 2, "“names” is not"),
    "bar": (LISTED, "- id: a\n  means:\n    zh: a\n    en: P(a|b)\n", 4, "holds a |, which begins a column"),
    "bar_in_a_list": (
        GROUPED,
        "g:\n  - {id: a, means: {zh: a, en: a}, also: {zh: [b,\n     c|d]}}\n",
        3,
        "holds a |",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_by_its_line(tmp_path, name):
    how, text, line, words = FAULTS[name]
    file = tmp_path / "data.yml"
    file.write_text(text, "utf-8")
    with pytest.raises(SourceError) as raised:
        read_entries(file, NEEDS, MAY, in_table=True, **how)
    assert (raised.value.finding.line, words in str(raised.value)) == (line, True), str(raised.value)


def test_a_file_that_is_missing_is_named(tmp_path):
    with pytest.raises(SourceError, match=r"data\.yml: is missing"):
        read_entries(tmp_path / "data.yml", NEEDS)


def test_a_bar_is_fine_outside_of_tables_and_as_a_sign_of_yaml(tmp_path):
    (tmp_path / "data.yml").write_text("- id: |\n    a\n", "utf-8")
    assert read_entries(tmp_path / "data.yml", {"id": TEXT}, in_table=True) == [{"id": "a\n"}]
    (tmp_path / "more.yml").write_text("- id: a|b\n", "utf-8")
    assert read_entries(tmp_path / "more.yml", {"id": TEXT}) == [{"id": "a|b"}]
