"""Formulas: which dollars make one, where one may stand, and its MathML."""

from collections import Counter

import pytest
from bs4 import BeautifulSoup

from builder.markdown.counts import LONE_DOLLAR, expected
from builder.mathematics import error_in, mathml
from builder.page import blocks
from tests.rendering import markdown, rendered

X = "<math><mi>x</mi></math>"
ALONE = '<math display="block"><mi>x</mi></math>'
DISPLAYED = f'<div class="formula" tabindex="0">{ALONE}</div>'


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("$x$", f"<p>{X}</p>"),
        ("a $x$, b", f'<p>a <span class="unbroken">{X},</span> b</p>'),
        ("见 $x$）。后", f'<p>见 <span class="unbroken">{X}）。</span>后</p>'),
        ("($x$):", f'<p>(<span class="unbroken">{X}):</span></p>'),
        ("$x$![a](b.png)", f'<p>{X}<img alt="a" src="b.png" /></p>'),
        ("[a $x$](y.md), b", f'<p><a href="y.md">a {X}</a>, b</p>'),
        ("a*b*$x$**c**", f"<p>a<em>b</em>{X}<strong>c</strong></p>"),
        ("**$x$ and** _$x$_", f"<p><strong>{X} and</strong> <em>{X}</em></p>"),
        ("[$x$](y.md)", f'<p><a href="y.md">{X}</a></p>'),
        ("- $x$\n- b", f"<ul>\n<li>{X}</li>\n<li>b</li>\n</ul>"),
        ("> $x$", f"<blockquote>\n<p>{X}</p>\n</blockquote>"),
        ("$x$\n{ #name }", f'<p id="name">{X}</p>'),
        ("$x$[^1]\n\n[^1]: $x$", None),
        ("| A | $x$ |\n|---|---|\n| $x$ | b |", None),
        ('!!! note "T $x$"\n\n    $x$', None),
        ('??? question "T $x$"\n\n    $x$', None),
        ("$$\nx\n$$", DISPLAYED),
        ("$$x$$", DISPLAYED),
        ("a\n\n$$\nx\n$$\n\nb", f"<p>a</p>\n{DISPLAYED}\n<p>b</p>"),
        ("$$\nx\n$$\nb", f"{DISPLAYED}\n<p>b</p>"),
        ("$$\n\nx\n\n$$\n\nb", f"{DISPLAYED}\n<p>b</p>"),
        ("- a\n\n    $$\n    x\n    $$", f"<ul>\n<li>\n<p>a</p>\n{DISPLAYED}\n</li>\n</ul>"),
        ("!!! note\n\n    $$\n    x\n    $$", None),
        ("a $$x$$ b", f"<p>a {ALONE} b</p>"),
    ],
)
def test_a_formula_is_mathml(text, html):
    page = rendered(text)
    shown = len(BeautifulSoup(page, "html.parser").select("math"))
    assert shown == text.replace("$$", "$").count("$") // 2
    assert "wzxsite" not in page
    if html:
        assert page == html


@pytest.mark.parametrize("text", ["`$x$`", "```\n$x$\n```", "    $x$", "``a`$x$``", "```\n$$\nx\n$$\n```"])
def test_code_is_no_formula(text):
    page = rendered(text)
    assert "<math" not in page
    assert "x$" in BeautifulSoup(page, "html.parser").get_text() or "$$" in page


DOLLARS = [
    "$ x $",
    "$x $",
    "$ x$",
    "5$ and 6$",
    "$5 and $6",
    "costs 5$",
    r"\$x\$",
    r"\$x$ and $y$",
    r"\\$x$",
    r"$x\$y$",
    "$$",
    "$",
    "$a$b$c$",
    "$x$y",
    "1$x$2",
    "$$x$",
    "$x$$",
    "$$$x$$$",
    "a $$ b",
    "$$\nx",
    "a\n$$\nx\n$$",
    "$$\nx\n$$\n\n$$\ny\n$$",
    "$$ x $$ y\n\n$$\nz\n$$",
    "$$\nx $$ and\n\n$$\nz\n$$",
    "# T\n$$\nx\n$$",
    "$\nx$",
    "$x\ny$",
    "*a $x* y$",
    "`a` $x$ `b`",
    "- $x$ $ y\n- $$z$$",
    "> $$\n> x\n> $$",
    "| a | b |\n|---|---|\n| $x$ | $ y |",
    "a\u3000$x$\u3000$ y $",
]


@pytest.mark.parametrize("text", DOLLARS)
def test_both_readers_of_a_page_see_the_same_formulas(text):
    md = markdown()
    page = md.convert(text)
    seen = Counter({key: count for key, count in md.site_counts.items() if key != LONE_DOLLAR})
    assert seen == expected(blocks(text))
    assert page.count("<math") + page.count("bad-formula") == seen.total()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("costs 5$ or \\$6", 1),
        ("$ x $", 2),
        ("$x$ `$`", 0),
        (r"\\$x$ \\\$", 0),
        ("| a |\n|---|\n| $|x|$ |", 1),  # its cells are cut at the bars
    ],
)
def test_dollars_that_open_nothing_are_counted(text, count):
    md = markdown()
    md.convert(text)
    assert md.site_counts[LONE_DOLLAR] == count


@pytest.mark.parametrize(
    "text",
    [
        r"## Slope $x'$ of $\mathbf{W} \le 1$ { #slope }",
        r"## $x$ { #slope }",
    ],
)
def test_a_heading_with_a_formula_is_named_by_its_signs(text):
    md = markdown()
    page = md.convert(text)
    heading = BeautifulSoup(page, "html.parser").h2
    assert heading["id"] == "slope"
    (entry,) = md.toc_tokens
    assert entry["name"] == heading.get_text()
    assert "$" not in entry["name"]


@pytest.mark.parametrize("tex", [r"\frac{a}{", r"\nosuch", r"a \\[4pt] b", r"\begin{x} & < \end{x}"])
@pytest.mark.parametrize("form", ["a ${}$ b", "$$\n{}\n$$"])
def test_a_bad_formula_stays_as_typed(tex, form):
    assert error_in(tex, False)
    page = BeautifulSoup(rendered(form.replace("{}", tex)), "html.parser")
    assert [code.get_text() for code in page.select("code.bad-formula")] == [tex]
    assert not page.select("math")


def test_a_prime_is_no_superscript():
    assert mathml("f'", False) == ('<math><mrow><mi>f</mi><mo lspace="0" rspace="0">′</mo></mrow></math>')
    raised = '<mrow><mi>b</mi><mo lspace="0" rspace="0">′</mo></mrow>'
    assert mathml("b_n'", False) == f"<math><msub>{raised}<mi>n</mi></msub></math>"
    assert f"<msub>{raised}<mrow><mi>n</mi>" in mathml("a_1 + b_{n-1}'", False)


def test_a_circled_operator_between_two_factors_is_no_large_one():
    assert 'largeop="false">⊙</mo>' in mathml(r"a \odot b", True)
    assert "largeop" not in mathml(r"\sum_i a_i + b", True)
