"""Fences: what is included shows as it is, and cannot break out; what cannot be included is refused."""

import re

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from pymdownx.highlight import Highlight

from builder.findings import SourceError
from builder.markdown import highlight
from builder.paths import SNIPPETS
from tests.rendering import EXTENSIONS, INCLUDE, OUTPUT, Files, fence, rendered

PLACES = {
    "at the top": ("{}\n\nafter", "", "#page > p:last-child"),
    "in a list item": ("- item\n\n{}\n\n    after", "    ", "li > p:last-child"),
    "in an admonition": ("!!! note\n\n{}\n\n    after", "    ", ".admonition > p:last-child"),
    "in details": ('??? question "Q"\n\n{}\n\n    after', "    ", "details > p:last-child"),
}
HOSTILE = [
    "```",
    "~~~",
    "````\n```python",
    '--8<-- "tensors/shapes.py"',
    '"""Docs.\n\n```python\nx\n```\n"""',
    "<div>",
    "</code></pre></div><script>alert(1)</script>",
    "<tensor at 0x7f & more>",
    "{ .class }",
    "a\u2028b\u2029c\x85d",
    "!!! note",
    "# heading { #id }",
    "[^1]: note",
    "| a | b |\n|---|---|",
    "$x$ and $$y$$",
    "![a](tensors/plot_view.py)",
    "klzzwxh:0001 wzxhzdk:0 wzxsite:0",
    "a\n\n\n    b\n\nc",
    "\ttab",
    "&lt; &amp; &#123; \\* \\\\",
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_included_text_stays_in_its_fence(text, place):
    page, indent, last = PLACES[place]
    html = rendered(page.format(fence(OUTPUT, "output", indent)), resources=Files(text + "\n"))
    soup = BeautifulSoup(f'<div id="page">{html}</div>', "html.parser")
    code = soup.select(".language-output.highlight pre code")
    assert [each.get_text() for each in code] == [text.strip("\n") + "\n"]
    assert soup.select_one(last).get_text() == "after"
    assert not soup.select("script, table, figure, math, h1")


def test_marks_of_a_terminal_are_shown():
    html = rendered(fence(OUTPUT, "output"), resources=Files("\x1b[31mred\x1b[0m \x02wzxhzdk:0\x03\n"))
    assert BeautifulSoup(html, "html.parser").code.get_text() == "␛[31mred␛[0m ␂wzxhzdk:0␃\n"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (INCLUDE, "shapes.py"),
        (INCLUDE[:-1] + ':part"', "shapes.py · an excerpt; to run it, take the whole file"),
        (OUTPUT, None),
    ],
)
def test_code_is_named_after_its_file(line, title):
    soup = BeautifulSoup(rendered(fence(line), resources=Files("x = 1\n")), "html.parser")
    names = [name.get_text() for name in soup.select(".highlight > .filename")]
    assert names == ([title] if title else [])


@pytest.mark.parametrize(("language", "text"), [("zh", "完整文件"), ("en", "the whole file")])
def test_a_section_leads_to_the_whole_file(language, text):
    html = rendered(fence(INCLUDE[:-1] + ':part"'), language=language, resources=Files("x = 1\n"))
    (link,) = BeautifulSoup(html, "html.parser").select(".filename a[download]")
    assert (link["href"], link.get_text()) == ("shapes.py", text)


def test_a_section_of_a_lab_is_no_excerpt():
    html = rendered(fence(INCLUDE[:-1] + ':part"'), resources=Files("x = 1\n", "1\n"))
    assert BeautifulSoup(html, "html.parser").select_one(".filename").get_text() == "shapes.py"


def test_an_indented_section_starts_at_the_margin():
    html = rendered(fence(INCLUDE[:-1] + ':part"'), resources=Files("    if x:\n        y()\n"))
    assert BeautifulSoup(html, "html.parser").code.get_text() == "if x:\n    y()\n"


@pytest.mark.parametrize("printed", [None, "", "\n", "```\n$x$\n"])
def test_a_section_of_a_lab_has_its_output_after_it(printed):
    section, whole = (fence(INCLUDE[:-1] + end) for end in (':part"', '"'))
    soup = BeautifulSoup(rendered(section, resources=Files("x", printed)), "html.parser")
    outputs = [block.get_text() for block in soup.select(".language-python + .language-output")]
    assert outputs == ([printed] if printed and printed.strip() else [])
    assert "language-output" not in rendered(whole, resources=Files("x", printed))


@pytest.mark.parametrize("header", ["python", 'python title="a.py"', '{ .python title="a" #id }', "", "no"])
def test_code_written_in_place_looks_as_without_the_extension(header):
    text = f"```{header}\nx = 1  # <b>\n```"
    config = {"pymdownx.highlight": {"pygments_lang_class": True}}
    plain = Markdown(extensions=[*EXTENSIONS, "pymdownx.highlight"], extension_configs=config)
    ours = Markdown(
        extensions=[*EXTENSIONS, "pymdownx.highlight", "builder.markdown"], extension_configs=config
    )
    either = [without_elements_of_names_and_signs(md.convert(text)) for md in (ours, plain)]
    assert either[0] == either[1]


@pytest.mark.parametrize("language", ["python", "output", "console", "unheard-of"])
@pytest.mark.parametrize("title", ["", "a.py"])
def test_highlighting_gives_the_bytes_of_pymdownx_but_for_names_and_signs(language, title):
    code = "\n# <é> & \"x\"\n@f\ndef g(x: int) -> str:\n    return f'{x}'\n\n"
    expected = Highlight(None, pygments_lang_class=True).highlight(code, language, title=title)
    assert highlight.highlighted(code, language, title) == without_elements_of_names_and_signs(expected)


def without_elements_of_names_and_signs(html: str) -> str:
    """Return highlighted code in which only what has a color stands in an element, neighbors in one."""
    plain = re.sub(r'<span class="(?:n|o|p|w)">([^<]*)</span>', r"\1", html)
    return re.sub(r'(<span class="(\w+)">[^<]*)</span><span class="\2">', r"\1", plain)


def test_only_what_has_a_color_stands_in_an_element():
    assert "<code>x = model(a[:, b])\n</code>" in highlight.highlighted("x = model(a[:, b])", "python")
    assert '<span class="ow">not</span> x' in highlight.highlighted("not x", "python")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (fence('--8<-- "tensors/nowhere.py"'), "snippets/tensors/nowhere.py does not exist; write it or"),
        (fence('--8<-- "tensors/shapes.py:missing"'), "there is no section [missing] in the included file"),
        (fence(INCLUDE + "\nx = 1"), "an include stands alone in its fence"),
        (fence("--8<-- shapes.py"), "an include stands alone in its fence"),
        (INCLUDE, "code stands in a fence, a table alone in its paragraph"),
        ('Text\n--8<-- "terms/data.md"', "code stands in a fence, a table alone in its paragraph"),
        ('--8<-- "terms/nothing.md"', "there is no generated table terms/nothing.md"),
    ],
)
def test_an_include_that_cannot_be_is_refused(text, message):
    with pytest.raises(SourceError) as error:
        rendered(text)
    assert message in str(error.value)
    assert str(error.value).startswith("docs/en/x/y.md: ")


def test_a_refused_include_is_found_on_its_line(monkeypatch, tmp_path):
    monkeypatch.setattr("builder.markdown.resources.DOCS", tmp_path)
    text = "---\ndescription: x\n---\n\n# T\n\n" + fence('--8<-- "tensors/nowhere.py"')
    (tmp_path / "en/x").mkdir(parents=True)
    (tmp_path / "en/x/y.md").write_text(text, "utf-8")
    with pytest.raises(SourceError) as error:
        rendered(text)
    assert error.value.finding.line == 8


def test_the_order_of_extensions_is_asked_for():
    with pytest.raises(ValueError, match=r"list pymdownx\.superfences before builder\.markdown"):
        Markdown(extensions=["builder.markdown"])


def test_a_fault_in_an_included_file_is_named_there():
    class Broken(Files):
        def content(self, file, section):
            raise SourceError(SNIPPETS / file, 3, "is not UTF-8; save it so")

    with pytest.raises(SourceError, match=r"^snippets/tensors/shapes\.py:3: is not UTF-8; save it so$"):
        rendered(fence(INCLUDE), resources=Broken())
