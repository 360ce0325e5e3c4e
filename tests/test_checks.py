"""What the checks find: each kind of fault is a row, and its message says the line and what to do."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder.checks import parity, syntax, title, typed
from builder.paths import DOCS, LANGUAGES, ROOT
from builder.sources import pages, read
from tests.conftest import page_files

PAGE = DOCS / "en" / "x.md"
UNREAD = {  # what stands on a page: the line that is named, the words of the message
    "math_without_blank_lines": ("Text:\n$$\nx\n$$\n", 2, "two lines of $$"),
    "math_followed_by_text": ("$$\nx\n$$\nText.\n", 1, "a blank line before and after"),
    "math_on_one_line": ("$$ x $$\n", 1, "with $$ on a line of its own"),
    "math_never_closed": ("Text.\n\n$$\nx\n\nText.\n", 3, "$$"),
    "math_with_a_blank_line": ("$$\nx\n\ny\n$$\n", 1, "holds no blank line"),
    "blanks_inside": ("One\nand $ x $.\n", 2, "a $ without its pair"),
    "single_dollar": ("It costs $5.\n", 1, r"\$ for the sign"),
    "round_brackets": ("So \\(x\\) is.\n", 1, "write a formula as $x$"),
    "square_brackets": ("\\[x\\]\n", 1, "between two lines of $$"),
    "begin": ("\\begin{align}\nx\n\\end{align}\n", 1, r"\begin stands in a formula"),
    "pipe_in_a_table": ("| a | b |\n|---|---|\n| $P(x|y)$ | 2 |\n", 3, r"write \mid"),
    "two_pipes_in_a_table": ("| a | b |\n|---|---|\n| 1 | $|x|$ |\n", 3, r"write \mid"),
    "escaped_pipe_in_a_table": ("| a | b |\n|---|---|\n| $x\\|y$ | 2 |\n", 3, r"\mid, \vert or \Vert"),
    "pipe_in_code_in_a_table": ("| a | b |\n|---|---|\n| 1 | 2 |\n| `x|y` | 2 |\n", 4, "code in a table"),
    "escaped_pipe_in_code": ("- a\n\n    | a |\n    |---|\n    | `x\\|y` |\n", 5, "code in a table"),
    "pipe_in_the_code_of_a_head": ("| `a|b` |\n|---|---|\n| 1 | 2 |\n", 1, "code in a table"),
    "column_too_many": ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", 3, "2 in the table, 3 in this row"),
    "column_missing": ("| a | b |\n|:--|--:|\n| 1 |\n", 3, "2 in the table, 1 in this row"),
    "no_table": ("| a | b |\n|---|---|---|\n| 1 | 2 |\n", 2, "this is no table"),
    "bad_tex": ("Text $\\frac{2$.\n", 1, "is not valid TeX"),
    "bad_tex_in_a_heading": ("# Of $\\frac{2$ { #x }\n", 1, "is not valid TeX"),
    "bad_tex_in_a_title": ('??? success "Of $\\frac{2$"\n\n    Text.\n', 1, "is not valid TeX"),
    "dollar_in_a_title": ('??? success "Of $5"\n\n    Text.\n', 1, "a $ without its pair"),
    "tabs": ('=== "pip"\n\nText.\n', 1, "tabs are not read"),
    "definitions": ("Word\n:   meaning\n", 2, "definition lists"),
    "tasks": ("- a\n- [ ] b\n", 2, "task lists"),
    "marks": ("Some ==marked== words.\n", 1, "==marks== are not read"),
    "footnote": ("Some words[^1].\n", 1, "footnotes"),
    "reference_link": ("See [a][b].\n", 1, "[text](address)"),
    "reference": ("Text.\n\n[b]: https://example.org\n", 3, "[text](address)"),
    "html_block": ('<img src="nowhere.png">\n', 1, "HTML is not read"),
    "html_in_a_line": ("Press <kbd>x</kbd>.\n", 1, "HTML is not read"),
    "tildes": ("~~~python\nx\n~~~\n", 1, "a fence opens with one of"),
    "attributes": ('```python title="a.py"\nx\n```\n', 1, "a fence opens with one of"),
    "unknown_fence": ("```mermaid\nx\n```\n", 1, "a fence opens with one of"),
    "open_fence": ("Text.\n\n```python\nx\n", 3, "is never closed"),
    "no_id": ("# Words\n", 1, "the heading has no id"),
    "double_id": ("# Words { #a }\n\n## More { #a }\n", 3, "stands also in line 1"),
    "double_id_of_a_paragraph": ("# Words { #a }\n\nText.\n{ #a }\n", 3, "stands also in line 1"),
    "no_alt": ("![](autograd/plot_graph.py)\n", 1, "no alt text"),
    "figure_in_a_line": ("See ![a](autograd/plot_graph.py) here.\n", 1, "a figure stands alone"),
    "include_above": ('```python\n--8<-- "../x.py"\n```\n', 1, "an include stands alone"),
    "include_commented": ('```python\n;--8<-- "a/x.py"\n```\n', 1, "an include stands alone"),
    "include_single_quotes": ("```python\n--8<-- 'a/x.py'\n```\n", 1, "an include stands alone"),
    "include_in_a_line": ('See --8<-- "a/x.py".\n', 1, "an include stands alone"),
    "indented_code": ("Text:\n\n    x = 1\n", 3, "put it in a fence"),
    "list_nested_by_two": ("- a\n  - b\n", 2, "by four blanks"),
    "text_in_a_list_by_two": ("- a\n\n  Text.\n", 3, "by four blanks"),
    "list_after_text": ("Text:\n- a\n- b\n", 2, "begins after a blank line"),
    "table_after_text": ("Text:\n| a | b |\n|---|---|\n| 1 | 2 |\n", 2, "begins after a blank line"),
    "front_matter": ("---\na: b\nc: [\n---\n\nText.\n", 4, "front matter"),
}
READ = [
    "A `![code](span)`, `$5`, `a == b`, `[^1]` and `<b>` and \\$5.\n",
    "Of $x$ and `$y`, and $P(a \\mid b)$.\n",
    "Text:\n\n$$\nx\n$$\n\nText.\n",
    '??? success "Of $x$"\n\n    $$\n    x\n    $$\n\n    ```python\n    x = "$"\n    ```\n',
    "```console\n$ pip install x[y]\n[b]: c\n```\n",
    "| a | `b` |\n|---|---|\n| $x$ | $y$ |\n| c \\| d | $e \\mid f$ |\n",
    "a | b\n:- | -\n1 | 2\n\n| a |\n|---|\n| 1 |\n",
    "- a\n    - b\n- c\n\n    Text.\n\n1. One\n2. Two\n",
    "---\ndescription: $5\n---\n\n# A { #a }\n",
    '--8<-- "terms/start.md"\n',
]


@pytest.mark.parametrize("name", UNREAD)
def test_what_is_not_read_is_refused(name):
    text, line, words = UNREAD[name]
    found = syntax.problems(PAGE, text, "en")
    assert [each.line for each in found] == [line], "\n".join(map(str, found))
    assert words in str(found[0])
    assert str(found[0]).startswith(f"docs/en/x.md:{line}: ")


@pytest.mark.parametrize("text", READ)
def test_what_is_read_passes(text):
    assert syntax.problems(PAGE, text, "en") + typed.problems(PAGE, text, "en") == []


TYPED = {  # the same of signs that would be shown as they were typed
    "bold": ("Text.\n\nSome **bold words.\n", 3, "** without its pair"),
    "bold_before_a_letter": ("**“甲”**乙\n", 1, "punctuation outside"),
    "bold_in_a_cell": ("| a | b |\n|---|---|\n| **c | d** |\n", 3, "** without its pair"),
    "link": ("See [this](a b.md).\n", 1, "mend the address"),
    "script": ("See [this](javascript:alert(1)).\n", 1, "mend the address"),
    "heading": ("Text.\n\n##Words\n", 3, "a blank after its #"),
    "attribute": ("Text.\n{: .big }\n", 1, "attributes are not read"),
    "attribute_of_a_link": ("See [this](a.md){ target=_blank }.\n", 1, "attributes are not read"),
    "title_unquoted": ("Text.\n\n!!! note Title\n\n    Text.\n", 3, 'write this as !!! kind "title"'),
    "title_missing": ("??? note\n\n    Text.\n", 1, "the kinds are example, note"),
    "unknown_kind": ('!!! nonsense "Title"\n\n    Text.\n', 1, "the kinds are example, note"),
    "nothing_inside": ('!!! note "Title"\n\nText.\n', 1, "nothing belongs to this"),
}


@pytest.mark.parametrize("name", TYPED)
def test_what_would_be_shown_as_typed_is_refused(name):
    text, line, words = TYPED[name]
    (found,) = typed.problems(PAGE, text, "en")
    assert (found.line, words in found.message) == (line, True), str(found)


TITLES = {  # the same of the titles of a page
    "empty": ("", 1, "begins with its title"),
    "none": ("---\na: b\n---\n\nText.\n", 5, "begins with its title"),
    "smaller": ("## Words { #words }\n\n# More { #more }\n", 1, "begins with its title"),
    "late": ("Text.\n\n# Words { #words }\n", 1, "begins with its title"),
    "two": ("# Words { #words }\n\nText.\n\n# More { #more }\n", 5, "a page has one title"),
    "pipe": ("# Of $P(x|y)$ { #a }\n", 1, "stands in tables and holds no |"),
}


@pytest.mark.parametrize("name", TITLES)
def test_a_title_is_the_first_block_and_no_other(name):
    text, line, words = TITLES[name]
    (found,) = title.problems(PAGE, text, "en")
    assert (found.line, words in found.message) == (line, True), str(found)


DIFFERENT = {  # a Chinese and an English block: the words of the message
    "decimal": ("损失是 0.52。", "The loss is 0.53.", "the number 0.52 stands here only and"),
    "integer": ("共 60,000 幅", "70,000 images", "70000 is missing here"),
    "unit": ("共 6 万幅", "600,000 images", "60000 stands here only"),
    "percent": ("占 50%", "It is 50 of them", "50% stands here only"),
    "sign": ("从 −0.5 开始", "from 0.5", "-0.5 stands here only"),
    "version": ("torchvision 0.29.0", "torchvision 0.29.1", "the number 0.29.0"),
    "name": ("用 float32", "Use float64", "the number 32"),
    "in_a_heading": ("# 第 30 轮 { #a }", "# Epoch 40 { #a }", "the number 30"),
    "in_a_title": ('??? note "第 30 轮"\n\n    好', '??? note "Epoch 40"\n\n    Well', "the number 30"),
    "in_a_figure": ("![到 0.5](a/plot_b.py)", "![up to 0.6](a/plot_b.py)", "the number 0.5"),
    "code": ("用 `a`。", "Use `b`.", "the code span `a` stands here only and"),
    "code_repeated": ("用 `a`、`b`、`b`", "Use `a`, `a`, `b`.", "`b` stands here only and"),
    "cells": ("| a | b |\n|-|-|\n| 10 | 20 |", "| a | b |\n|-|-|\n| 20 | 10 |", "the number 10"),
    "links": ("[甲](a.md)、[乙](b.md)", "[B](b.md), [A](a.md)", "link 1 of the block leads to a.md"),
    "paragraphs": ("`a` 好\n\n`b` 好", "`b` well\n\n`a` well", "the code span `a`"),
    "formula": ("$x$ 好", "$y$ well", "stands beside"),
    "formula_in_a_heading": ("# 求 $x$ { #a }", "# Of $y$ { #a }", "stands beside"),
    "formula_in_a_title": ('??? note "求 $x$"\n\n    好', '??? note "Of $y$"\n\n    Well', "stands beside"),
    "block": ("好\n\n好", "Well", "the end of the page"),
}
EQUAL = [
    ("20 世纪 60 年代，到 2026 年 11 月，共 20 万次", "In the 1960s, by November 2026: 200,000 times"),
    ("约 1.2 亿，从 0.1 到 0.3，12 倍", "0.1–0.3, 12 times, about 120 million"),
    ("两个，3 次", "Two of them, thrice"),
    ("先 `a` 后 `b`", "`b` after `a`"),
    ("$x \\text{ 若 } y$", "$x \\text{ if } y$"),
]


@pytest.mark.parametrize("name", DIFFERENT)
def test_what_differs_between_the_languages_is_found(name):
    *texts, words = DIFFERENT[name]
    found = parity.out_of_step(DOCS / "zh" / "x.md", PAGE, tuple(texts))
    assert found, "nothing differs"
    assert words in str(found[0])
    assert "docs/zh/x.md" in str(found[0]) and "docs/en/x.md:" in str(found[0])


@pytest.mark.parametrize("texts", EQUAL)
def test_what_languages_write_differently_is_equal(texts):
    assert parity.out_of_step(DOCS / "zh" / "x.md", PAGE, texts) == []


@pytest.mark.parametrize("name", pages("en"))
def test_any_changed_decimal_code_span_or_link_of_a_page_is_seen(name):
    """Change one of each in the first block that has one."""
    paths = [DOCS / language / name for language in LANGUAGES]
    zh, en = map(read, paths)
    blocks = parity.blocks(en)
    for kind, change in CHANGES.items():
        block = next((each for each in blocks if change(each)), None)
        if block:
            old, new = change(block)
            lines = en.split("\n")
            part = "\n".join(lines[block.line - 1 : block.end]).replace(old, new, 1)
            changed = "\n".join([*lines[: block.line - 1], part, *lines[block.end :]])
            assert changed != en
            assert parity.out_of_step(*paths, (zh, changed)), f"{kind} {old} → {new} in line {block.line}"


def _code(block):
    return block.codes and (f"`{block.codes[0]}`", "`other`")


def _link(block):
    return block.links and (f"]({block.links[0]})", "](https://example.org/)")


def _number(block):
    found = parity.NUMBER.search("".join(block.words)) if block.kind == "paragraph" else None
    return found and len(found["digits"]) > 1 and (found["digits"], f"{found['digits']}7")


CHANGES = {"code span": _code, "link": _link, "number": _number}

BROKEN = {  # a file of a copy: what is put in its place, the line and words of the message
    "snippets/autograd/kinks.py": (b"x = 1\nprint(1\n", ":2: does not parse"),
    "snippets/autograd/graph.py": (b"x = 1\n  y = 2\n", ":2: does not parse: unexpected indent"),
    "snippets/autograd/in_place.py": (b"x = 1\nx\0\n", ":2: holds a NUL"),
    "snippets/autograd/cut_graph.py": (b"x = 1\nx = '\xff'\n", ":2: is not UTF-8"),
    "snippets/autograd/logging.PY.py": (b"print(1)\n", ": “logging.PY”: a name holds"),
    "snippets/autograd/two-words.py": (b"print(1)\n", ": “two-words”: a name holds"),
    "snippets/autograd/two words.py": (b"print(1)\n", ": “two words”: a name holds"),
    "snippets/autograd/神经元.py": (b"print(1)\n", ": “神经元”: a name holds"),
    "snippets/Odd chapter/fine.py": (b"print(1)\n", ": “Odd chapter”: a name holds"),
    "snippets/autograd/deeper/fine.py": (b"print(1)\n", ": lies in no chapter, or deeper"),
    "snippets/fine.py": (b"print(1)\n", ": lies in no chapter, or deeper"),
    "snippets/autograd/logging.py": (b"print(1)\n", ": hides the module logging"),
    "snippets/autograd/marks.py": (b"# --8<-- [start:a]\nx = 1\n", ":1: the marks of a section stand once"),
    "snippets/autograd/results.txt": (b"a\n\xff\n", ":2: is not UTF-8"),
    "snippets/autograd/leads_nowhere.py": ("nowhere.py", ": cannot be read: No such file"),
    "docs/en/data/Two Words.md": (b"# a { #a }\n", ": a page lies in a chapter; its name holds"),
    "docs/en/data/picture.png": (b"", ": is no page; a figure is drawn by"),
    "docs/en/data/leads-nowhere.md": ("nowhere.md", ": cannot be read: No such file"),
    "docs/en/optimizers/adaptive.md": (
        b"# a { #a }\n\n[b]()\n\n\xe2\x80\xa8\n",
        ":5: holds the control character",
    ),
    "docs/zh/start/folder.md": ((), ": cannot be read: Is a directory"),
    "snippets/autograd/one_neuron.py": (b"\n", ": is empty"),
    "snippets/autograd/one_neuron.out": (b"a\n\x1b[1mb\n", ":2: holds the control character U+001B"),
    "snippets/tolerances.yml": (b"a: [\n", ":2: is not YAML"),
    "docs/en/tensors/tensors.md": (b"# a\n\xff\n", ":2: is not UTF-8"),
    "content/claims.yml": (b"a: b\nc: [\n", ":3: is not YAML"),
    "content/unwritten.yml": (b"- start/setup.md\n", ":1: start/setup.md is written"),
    "content/terms.yml": (
        b"a:\n  - {id: b, zh: b, en: b, code: b, means: {zh: b, en: b},\n"
        b"     page: regression/batches.md#nowhere}\n"
        b"  - {id: c, zh: c, en: c, code: c, means: {zh: c, en: c}, page: no.md}\n",
        ":3: the link regression/batches.md#nowhere leads to no heading",
    ),
    "content/errors.yml": (
        b"a:\n  - id: b\n    message: b\n    zh: {means: b, repair: b}\n    en:\n      means: b\n",
        ":6: this entry lacks “repair”",
    ),
    "content/names.yml": (
        b"a:\n  - name: b\n    zh: b\n    en: b\n    also: [c]\n    refrence: d\n",
        ":6: an entry has no “refrence” here",
    ),
    "content/concepts.yml": (
        b"- {id: C1, at: start/setup.md, zh: a, en: a}\n- C2\n",
        ":2: is no entry; it needs id, at",
    ),
    "content/corrections.yml": (b"a: b\n", ":1: is no YAML list"),
    "content/asked.yml": (
        b"- at: start/setup.md#install\n  zh: [a]\n  en: how do I install it\n",
        ":3: “en” is not a list of texts; write it as [a, b]",
    ),
    "locale/zh/LC_MESSAGES/snippets.po": (
        b'msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n',
        ":2: is neither a comment nor msgid",
    ),
    "docs/en/start/setup.md": (
        b'# a { #a }\n\n```python\n--8<-- "start/kinks.py"\n```\n',
        ":3: snippets/start/kinks.py does not exist",
    ),
    "docs/en/start/networks.md": (
        b'```python\n--8<-- "autograd/one_neuron.py:no"\n```\n',
        ":1: snippets/autograd/one_neuron.py has no section [no]",
    ),
    "docs/en/start/history.md": (
        b'```output\n--8<-- "start/nothing.out"\n```\n',
        ":1: snippets/start/nothing.py does not exist; write it",
    ),
    "docs/en/start/notation.md": (
        b'```python\n--8<-- "autograd/same.py"\n```\n\n```python\n--8<-- "start/same.py"\n```\n',
        ":5: start/same.py and autograd/same.py would be one download",
    ),
    "docs/zh/start/pytorch.md": (None, ": is missing; write it"),
}
FINE = {  # bytes that a file may have
    "snippets/autograd/crlf.py": b"\xef\xbb\xbfx = 1\r\nprint(x)\r\n",
    "snippets/autograd/cr.py": b"x = 1\rprint(x)\r",
}


def _put(path: Path, content: bytes | str | tuple | None) -> None:
    """Write bytes; let a text be where a link leads, an empty tuple a folder, and None nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if content is None:
        path.unlink()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.symlink_to(content) if content else path.mkdir()


def copy(project: Path) -> Path:
    for folder in ("builder", "content", "docs", "locale", "snippets"):
        shutil.copytree(ROOT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return project


def run(project: Path, command: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "builder", command]
    return subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8")


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """Return a copy of the project with all the faults."""
    project = copy(tmp_path_factory.mktemp("checks") / "project")
    for file, (content, _) in BROKEN.items():
        _put(project / file, content)
    for file, content in FINE.items():
        (project / file).write_bytes(content)
    return project


@pytest.fixture(scope="module")
def report(broken):
    return run(broken, "check")


@pytest.mark.parametrize("file", BROKEN)
def test_a_broken_file_is_named_with_its_line(report, file):
    assert report.returncode == 1
    words = file + BROKEN[file][1]
    assert [line for line in report.stderr.splitlines() if line.startswith(words)], report.stderr


def test_there_is_no_traceback_and_no_false_alarm(report):
    assert "Traceback" not in report.stderr
    files = ("content/", "docs/", "locale/", "snippets/")
    assert all(line.startswith(files) for line in report.stderr.splitlines())
    for file in FINE:
        assert [line for line in report.stderr.splitlines() if file in line] == [
            f"{file}: no page uses it; include it or delete it"
        ]


def test_translate_names_the_same_files_and_writes_nothing(broken):
    catalogue = broken / "locale/zh/LC_MESSAGES/snippets.po"
    done = run(broken, "translate")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    for file in [*BROKEN][:4] + ["locale/zh/LC_MESSAGES/snippets.po"]:
        assert file + BROKEN[file][1] in done.stderr
    assert catalogue.read_bytes() == BROKEN["locale/zh/LC_MESSAGES/snippets.po"][0]


def test_the_pages_are_in_step():
    assert len(page_files("en")) == len(page_files("zh")) > 20
    for name in pages("en"):
        paths = [DOCS / language / name for language in LANGUAGES]
        assert parity.out_of_step(*paths, tuple(map(read, paths))) == []
