"""Comments, docstrings and labels reach the Chinese page; nothing of the code changes on the way."""

import ast

import pytest

from builder import catalogue, includes
from builder.catalogue import localise
from builder.commands import translate
from builder.figures.labels import places_fit
from builder.findings import SourceError
from builder.paths import LANGUAGES, SOURCE_LANGUAGE, TRANSLATIONS, shown
from builder.prose import prose_of, same_code, translate_source
from builder.sources import python_files, read

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


def test_finds_comments_and_docstrings():
    assert [each.text for each in prose_of(SOURCE)] == list(CHINESE)


def test_localises_all_of_them():
    assert translate_source(SOURCE, CHINESE) == (
        '"""拟合直线"""\n\nimport torch  # 库\n\n\ndef step(x):\n    """走一步\n\n    返回新的 x\n    """\n'
        '    # 合成一行的注释\n    text = "# not a comment"\n    return x  # noqa: B018\n\n\n'
        "# --8<-- [start:run]\nprint(step(1))\n# --8<-- [end:run]\n"
    )
    assert localise(SOURCE, SOURCE_LANGUAGE) == SOURCE


ODD = {  # a source, its one message, the translation, and what is shown then
    "quotes": (
        '"""Say hi."""\nx = 1\n',
        "Say hi.",
        'Say """hi""".',
        '"""Say \\"\\"\\"hi\\"\\"\\"."""\nx = 1\n',
    ),
    "last_quote": ('"""Say hi."""\n', "Say hi.", 'Say "hi"', '"""Say "hi\\""""\n'),
    "backslash": ('"""Say hi."""\n', "Say hi.", "Say \\n", '"""Say \\\\n"""\n'),
    "last_backslash": ('"""Say hi."""\n', "Say hi.", "Say \\", '"""Say \\\\"""\n'),
    "raw": ('r"""Say \\frac."""\n', "Say \\frac.", "Sag \\frac", 'r"""Sag \\frac"""\n'),
    "raw_with_quotes": ('r"""Say \\frac."""\n', "Say \\frac.", '\\frac "', '"""\\\\frac \\""""\n'),
    "single_quotes": ("'Say hi.'\nx = 1\n", "Say hi.", "It's\nme", '"""It\'s\nme\n"""\nx = 1\n'),
    "comment_behind": ('"""Say hi."""  # noqa: D400\n', "Say hi.", "Sag", '"""Sag"""  # noqa: D400\n'),
    "code_behind": ('def f(): "Say hi."; return 1\n', "Say hi.", "Sag", 'def f(): """Sag"""; return 1\n'),
    "above_a_mark": (
        "# Say hi\n# --8<-- [start:a]\nx = 1\n# --8<-- [end:a]\n",
        "Say hi",
        "Sag\nhallo",
        "# Sag\n# hallo\n# --8<-- [start:a]\nx = 1\n# --8<-- [end:a]\n",
    ),
    "fewer_lines": ("x = 1\n# Say\n# hi\ny = 2\n", "Say\nhi", "Sag", "x = 1\n# Sag\ny = 2\n"),
    "comment_ends_in_backslash": ("# Say hi\nx = 1\n", "Say hi", "Sag \\", "# Sag \\\nx = 1\n"),
    "hash": ("x = 1  # Say hi\n", "Say hi", "# Sag", "x = 1  # # Sag\n"),
    "wide_letters": ('x = "\u4e2d"  # Say hi\n', "Say hi", "Sag", 'x = "\u4e2d"  # Sag\n'),
    "docstring_after_wide": ('class \u4e2d: "Say hi."\n', "Say hi.", "Sag", 'class \u4e2d: """Sag"""\n'),
    "form_feed": ("x = 1\n\f\n# Say hi\ny = 1\n", "Say hi", "Sag", "x = 1\n\f\n# Sag\ny = 1\n"),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_translation_leaves_the_code_as_it_is(name):
    source, message, translation, expected = ODD[name]
    assert [each.text for each in prose_of(source)] == [message]
    translated = translate_source(source, {message: translation})
    assert translated == expected
    assert same_code(source, translated)


PO = {  # a catalogue that cannot be read, and the line that the message names
    "merge_marks": (b'msgid "a"\nmsgstr "b"\n\n<<<<<<< HEAD\nmsgid "c"\nmsgstr "d"\n', 4),
    "unknown_word": (b'msgid "a"\nmsgtxt "b"\n', 2),
    "open_string": (b'msgid "a"\nmsgstr "b\n', 2),
    "not_utf_8": (b'msgid "a"\nmsgstr "\xff"\n', 2),
    "twice": (b'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 4),
    "fuzzy": (b'msgid "a"\nmsgstr "b"\n\n#, fuzzy\nmsgid "c"\nmsgstr "d"\n', 5),
    "nul": (b'msgid "a"\nmsgstr "\0"\n', 2),
}


@pytest.fixture
def po(monkeypatch, tmp_path):
    monkeypatch.setattr(catalogue, "LOCALE", tmp_path)
    path = catalogue.catalogue_file("zh")
    path.parent.mkdir(parents=True)
    return path


@pytest.mark.parametrize("name", PO)
def test_a_catalogue_that_cannot_be_read_is_named_with_its_line(po, name):
    content, line = PO[name]
    po.write_bytes(content)
    with pytest.raises(SourceError) as raised:
        catalogue.messages("zh")
    assert (raised.value.finding.file, raised.value.finding.line) == (po, line)


@pytest.mark.parametrize("content", [b'msgid "a"\r\nmsgstr "b"\r\n', b'\xef\xbb\xbfmsgid "a"\nmsgstr "b"\n'])
def test_line_ends_and_a_mark_of_the_encoding_do_not_matter(po, content):
    po.write_bytes(content)
    assert catalogue.messages("zh") == {"a": "b"}


def test_without_a_catalogue_the_source_stays(po):
    assert localise(SOURCE, "zh") == SOURCE


CHANGING = {  # a source, its message, and a translation that would change the code
    "new_mark": ("# Say hi\nx = 1\n", "Say hi", "Sag\n--8<-- [start:a]"),
    "line_end": ("# Say hi\nx = 1\n", "Say hi", "Sag\rx = 2"),
    "escape": ("# Say hi\nx = 1\n", "Say hi", "Sag \x1b[1m"),
}


@pytest.mark.parametrize("name", CHANGING)
def test_a_translation_that_changes_the_code_is_refused_with_its_line(name, monkeypatch):
    source, message, translation = CHANGING[name]
    monkeypatch.setattr(catalogue, "_read", lambda *_: ({message: translation}, {message: 7}))
    with pytest.raises(SourceError, match=r"snippets.po:7: the translation of “Say hi” changes the code"):
        localise(source, "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_runs_alike_in_every_language(language):
    files = python_files()
    assert len(files) > 100
    for path in files:
        source = read(path)
        localised = localise(source, language)
        assert code_of(localised) == code_of(source), shown(path)
        marks = [[mark.groups() for mark in includes.MARK.finditer(text)] for text in (source, localised)]
        assert marks[0] == marks[1], shown(path)


def code_of(source: str) -> str:
    """Return the code of a source without its docstrings."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if hasattr(node, "body") and isinstance(node.body, list) and has_docstring(node):
            del node.body[0]
    return ast.dump(tree)


def has_docstring(node: ast.AST) -> bool:
    first = node.body[0] if node.body else None
    return isinstance(first, ast.Expr) and isinstance(getattr(first, "value", None), ast.Constant)


def test_downloads_have_no_section_marks():
    assert "--8<--" not in catalogue.without_sections(SOURCE)
    assert catalogue.without_sections(SOURCE).endswith("# noqa: B018\n\n\nprint(step(1))\n")


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_nothing_is_missing_and_nothing_is_stale(site, language):
    _, stale, missing = translate.stale_and_missing(language)
    assert not missing, f"run: python -m builder translate, and give the Chinese of {missing}"
    assert not stale, f"run: python -m builder translate --prune, no file says any more {list(stale)}"


def test_translations_fit_on_a_line_and_do_not_end_in_a_full_stop():
    for message, translation in catalogue.messages("zh").items():
        assert places_fit(message, translation), message
        assert not translation.endswith("。"), f"no final full stop: {translation}"
        assert max(map(len, translation.split("\n"))) <= 60, f"too long for a line of code: {translation}"
