"""The Markdown extension: Markdown in, HTML out. Formulas have tests of their own."""

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from pymdownx.highlight import Highlight

from builder.findings import SourceError
from builder.markdown import Picture, fill
from builder.markdown.highlight import highlighted
from builder.markdown.late import dotted_names

EXTENSIONS = ["admonition", "attr_list", "pymdownx.details", "pymdownx.superfences", "tables", "toc"]
INCLUDE = '--8<-- "tensors/shapes.py"'
OUTPUT = '--8<-- "tensors/shapes.out"'


class Files:
    """Resources that hold one text."""

    def __init__(self, text: str = "", printed: str | None = None):
        self.text, self.printed = text, printed

    def content(self, file: str, section: str) -> str:
        if section == "missing":
            raise KeyError(section)
        if "nowhere" in file:
            raise FileNotFoundError(2, "no such file", f"/anywhere/snippets/{file}")
        return self.text

    def lab_output(self, file: str, section: str) -> str | None:
        return self.printed

    def figure(self, plot: str) -> Picture | None:
        urls = {theme: f"assets/figures/tensors/view.en.{theme}.svg" for theme in ("light", "dark")}
        return None if "undrawn" in plot else Picture(urls, 300, 200)

    def table(self, file: str) -> str:
        return {"terms/data.md": "| A | B |\n|---|---|\n| *a* | b |\n"}[file]

    def terms(self) -> list[dict]:
        return []


def markdown(**config) -> Markdown:
    config = {"language": "en", "page": "x/y.md", "page_url": "x/y/", "resources": Files()} | config
    return Markdown(
        extensions=[*EXTENSIONS, "builder.markdown"], extension_configs={"builder.markdown": config}
    )


def rendered(text: str, **config) -> str:
    return markdown(**config).convert(text)


def fence(line: str, language: str = "python", indent: str = "") -> str:
    return "\n".join(indent + each for each in (f"```{language}", line, "```"))


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
    "klzzwxh:0001 wzxhzdk:0 wzxmml:0",
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
    ("line", "title"), [(INCLUDE, "shapes.py"), (INCLUDE[:-1] + ':part"', "shapes.py"), (OUTPUT, None)]
)
def test_code_is_named_after_its_file(line, title):
    soup = BeautifulSoup(rendered(fence(line), resources=Files("x = 1\n")), "html.parser")
    names = [name.get_text() for name in soup.select(".highlight > .filename")]
    assert names == ([title] if title else [])


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
    assert ours.convert(text) == plain.convert(text)


@pytest.mark.parametrize("language", ["python", "output", "console", "unheard-of"])
@pytest.mark.parametrize("title", ["", "a.py"])
def test_highlighting_gives_the_bytes_of_pymdownx(language, title):
    code = "\n# <é> & \"x\"\n@f\ndef g(x: int) -> str:\n    return f'{x}'\n\n"
    expected = Highlight(None, pygments_lang_class=True).highlight(code, language, title=title)
    assert highlighted(code, language, title) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (fence('--8<-- "tensors/nowhere.py"'), "snippets/tensors/nowhere.py does not exist"),
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


@pytest.mark.parametrize("text", ['a\n\n--8<-- "terms/data.md"\n\nb', '- a\n\n    --8<-- "terms/data.md"'])
def test_a_generated_table_is_markdown(text):
    soup = BeautifulSoup(rendered(text), "html.parser")
    assert [cell.get_text() for cell in soup.select("tbody td")] == ["a", "b"]
    assert soup.select_one("td em")


@pytest.mark.parametrize(
    ("text", "parent"),
    [
        ("{}", "div"),
        ("- item\n\n    {}", "li"),
        ("- {}", "li"),
        ("!!! note\n\n    {}", ".admonition"),
        ("> {}", "blockquote"),
    ],
)
def test_a_figure_alone_in_its_paragraph(text, parent):
    html = rendered(text.format('![A <view> & "more", $x$](tensors/plot_view.py)'))
    (figure,) = BeautifulSoup(f"<div>{html}</div>", "html.parser").select(f"{parent} > figure")
    light, dark = figure.select("img")
    assert light["src"] == "../../assets/figures/tensors/view.en.light.svg#only-light"
    assert dark["src"] == "../../assets/figures/tensors/view.en.dark.svg#only-dark"
    assert light["alt"] == 'A <view> & "more", $x$'
    assert (light["width"], light["height"], light["loading"]) == ("300", "200", "lazy")
    link = figure.select_one("figcaption a.figure-source[download]")
    assert link["href"] == link.get_text() == "plot_view.py"


@pytest.mark.parametrize("text", ["`{}`", "    {}", "```\n{}\n```", "text {} text"])
def test_no_figure_inside_other_text(text):
    assert "<figure" not in rendered(text.format("![A view](tensors/plot_view.py)"))


@pytest.mark.parametrize(
    ("page_url", "src"), [("", "assets/"), ("x/", "../assets/"), ("x/y.html", "../assets/")]
)
def test_addresses_are_relative_to_the_page(page_url, src):
    assert f'<img src="{src}figures/' in rendered("![A view](tensors/plot_view.py)", page_url=page_url)


def test_an_undrawn_figure_still_names_its_file():
    soup = BeautifulSoup(rendered("![A view](tensors/plot_undrawn.py)"), "html.parser")
    assert not soup.select("img")
    assert soup.select_one("figcaption a")["href"] == "plot_undrawn.py"


def test_what_is_rendered_is_counted():
    page = [fence(INCLUDE), fence(INCLUDE[:-1] + ':part"'), fence("x", "console"), "$a$ `$b$` $", "$$\nc\n$$"]
    md = markdown(resources=Files("x"))
    for _ in range(2):  # what an earlier page left is not counted again
        md.reset().convert("\n\n".join([*page, "![a](x/plot_y.py)", '--8<-- "terms/data.md"']))
        assert md.site_counts == {
            ("fence", "tensors/shapes.py"): 1,
            ("fence", "tensors/shapes.py:part"): 1,
            ("fence", "console"): 1,
            ("formula", "a"): 1,
            ("dollar", "$"): 1,
            ("displayed formula", "c"): 1,
            ("figure", "x/plot_y.py"): 1,
            ("table", "terms/data.md"): 1,
        }


def test_code_can_be_put_in_late():
    text = "\n\n".join([fence(INCLUDE[:-1] + ':part"'), fence("1 < 2", "output"), fence(INCLUDE)])
    files = Files("import torch\nx = torch.zeros(2)\n", "done\n")
    md = markdown(resources=files, late_code=True)
    html = md.convert(text)
    assert "<span" not in html
    codes = [code.get_text() for code in BeautifulSoup(html, "html.parser").select("pre code")]
    assert codes == ["torch.zeros", "done", "1 < 2", "torch.zeros"]
    assert fill(html, md.late_code) == rendered(text, resources=files)
    for page in ("", html + html):
        with pytest.raises(ValueError, match="does not hold this once"):
            fill(page, md.late_code)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("nn.Linear(2, 1)\nwith torch.no_grad():\n    nn.Linear(1, 1)", "nn.Linear torch.no_grad"),
        ("import torch.nn as nn, math\nfrom torch.utils import data", "torch.nn torch.utils.data"),
        ("from . import x", "x"),
        ("(a * b).sum().backward()", "sum backward"),
        ('"a.b"  # c.d\nf"{e.f:.2f}"', "e.f"),
        ("x.grad += optimizer.step(model.weight[0].T)", "x.grad optimizer.step model.weight T"),
    ],
)
def test_names_are_read_off_code(code, names):
    assert dotted_names(code) == names.split()
