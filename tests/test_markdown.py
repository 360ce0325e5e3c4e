"""Figures, generated tables, counts and code put in late. Fences, formulas and terms have their own files."""

import textwrap
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from builder.code import content
from builder.includes import front_matter
from builder.markdown import fill
from builder.markdown.counts import differences
from builder.markdown.late import dotted_names
from builder.page import blocks
from builder.paths import DOCS
from builder.sources import read
from tests.rendering import EXTENSIONS, INCLUDE, Files, fence, markdown, rendered


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


def test_zensical_says_which_page_it_renders():
    class Context(Extension):
        def extendMarkdown(self, md):  # noqa: N802
            processor = Preprocessor(md)
            processor.run = lambda lines: lines
            processor.page = SimpleNamespace(path="x/y.md", url="x/y/")
            md.preprocessors.register(processor, "rendering_context", 0)

    config = {"builder.markdown": {"language": "en", "resources": Files()}}
    md = Markdown(extensions=[Context(), *EXTENSIONS, "builder.markdown"], extension_configs=config)
    assert '<img src="../../assets/' in md.convert("![A view](tensors/plot_view.py)")


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


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("# T\n\n$$x$$ (eq1)", 0, "the formula “x”: 0 checked, 1 shown; "),
        ("# T\n\n```python\nx\n```x", 3, "the fence “python”: 1 checked, 0 shown; "),
        ("- $$\n    x\n\n    $$", 1, "the displayed formula “x”: 1 checked, 0 shown; "),
        ("a $`b`$", 1, "the formula “`b`”: 1 checked, 0 shown; "),
        ("costs 5$", 0, r"a $ begins no formula, 1 in all; write \$ for a dollar"),
    ],
)
def test_what_two_parsers_read_differently_is_found(text, place, message):
    md = markdown()
    md.convert(text)
    found = differences(blocks(text), md.site_counts, DOCS / "en/x/y.md")
    lines = {finding.line: finding.message for finding in found}
    assert lines[place].startswith(message)


def test_what_both_read_alike_is_no_finding():
    text = "\n\n".join([fence(INCLUDE), "$a$ and \\$", "$$\nb\n$$", "![c](x/plot_y.py)", "```\nd\n```"])
    md = markdown()
    md.convert(text)
    assert differences(blocks(text), md.site_counts, DOCS / "en/x/y.md") == []


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


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("page", ["networks/parameters.md", "regression/least-squares.md"])
def test_a_page_renders_from_the_files_of_the_project(page, language):
    path = DOCS / language / page
    text = front_matter(path, read(path))[1]
    md = markdown(language=language, page=page, resources="")
    article = BeautifulSoup(md.convert(text), "html.parser")
    codes = [code.get_text().strip("\n") for code in article.select(".highlight code")]
    fences = [block for block in blocks(text) if block.kind == "fence"]
    assert codes == [textwrap.dedent(content(block, language)).strip("\n") for block in fences]
    figures = [block.info.split("/")[1] for block in blocks(text) if block.kind == "figure"]
    assert [link.get_text() for link in article.select("figure .figure-source")] == figures
    assert len(codes) > 10
    assert len(article.select("math")) > 10
    assert len(article.select("a.term")) > 2
    assert not article.select(".bad-formula")


def test_the_glossary_renders_from_the_term_file():
    page = rendered('--8<-- "terms/autograd.md"', language="zh", resources="")
    assert BeautifulSoup(page, "html.parser").select_one(
        "table.entries.terms td > #automatic-differentiation"
    )
