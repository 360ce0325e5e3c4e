"""A page and its other language: the switch, and both side by side."""

import gzip
import re
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup, SoupStrainer

from builder.paths import DOCS, LANGUAGES
from tests.browser import chromium, served, soon
from tests.conftest import page_files

PAGE = "autograd/pitfalls/"
ARTICLE = SoupStrainer("article")
LEAF = re.compile(r"<(p|h[1-6]|pre|code|math)\b.*?</\1>", re.DOTALL)  # what is in them does not count
SCRIPT = DOCS / "assets/languages.js"
WITHIN = ("article", "details", "table", "thead", "tbody", "tr")
FAILED = {"zh": "没有加载成功", "en": "could not be loaded"}


def blocks(element) -> list:
    """Return the tags of all blocks that the script sets beside each other, in order."""
    found = []
    for child in element.find_all(recursive=False):
        found.append(child.name)
        if child.name in WITHIN or {"admonition", "home"} & set(child.get("class", [])):
            found.append(blocks(child))
    return found


def test_both_languages_have_the_same_blocks_on_every_page(site):
    counts = []
    for source in page_files("zh"):
        page = source.relative_to(DOCS / "zh").with_suffix("")
        folder = page.parent if page.name == "index" else page
        both = []
        for language in LANGUAGES:
            html = (site / language / folder / "index.html").read_text("utf-8")
            html = LEAF.sub(r"<\1></\1>", html[html.index("<article") :])
            both.append(blocks(BeautifulSoup(html, "html.parser", parse_only=ARTICLE)))
        assert both[0] == both[1], page
        counts.append(len(both[0][1]))
    assert len(counts) > 60 and sum(counts) > 4000


def test_the_script_is_small_and_waits():
    assert len(gzip.compress(SCRIPT.read_bytes(), mtime=0)) < 3000
    assert "defer: true" in (DOCS.parent / "mkdocs.yml").read_text("utf-8").partition("languages.js")[2][:30]


@pytest.fixture(scope="module")
def browser():
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def root(browser, site):
    with served(site) as address:
        yield address


@pytest.fixture
def page(browser):
    """Return a page of a browser; that a script fails or is refused, fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_init_script(
        "addEventListener('securitypolicyviolation', (event) => {"
        " if (event.effectiveDirective.startsWith('script')) throw new Error(event.blockedURI); });"
    )
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.set_default_timeout(10_000)
    yield page
    context.close()
    assert not errors


def set_beside(page) -> None:
    page.locator("button.both").press("Enter")
    page.wait_for_selector("button.both[aria-pressed=true][aria-busy=false]")


def values(page, expression: str, selector: str) -> list:
    return page.eval_on_selector_all(selector, f"all => all.map((each) => {expression})")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_sets_both_languages_side_by_side(page, root, site, language):
    (other,) = set(LANGUAGES) - {language}
    requests = []
    page.on("request", lambda request: requests.append(urlsplit(request.url).path))
    page.goto(f"{root}{language}/{PAGE}", wait_until="domcontentloaded")
    assert f"/{other}/{PAGE}" not in requests
    before = page.inner_text("article")
    set_beside(page)
    assert urlsplit(page.url).query == "both"

    assert set(values(page, "each.lang", ".translation")) == {other}
    assert set(values(page, "each.lang", ".translated")) == {language}
    boxes = "[each.getBoundingClientRect(), each.nextElementSibling.getBoundingClientRect()]"
    pairs = values(page, boxes, "article > .translated:not(.highlight)")
    assert len(pairs) > 20
    for own, translation in pairs:
        assert translation["left"] >= own["right"] and own["top"] == translation["top"]
    ids = values(page, "each.id", "[id]")
    assert len(ids) == len(set(ids))
    assert not values(page, "each.id", ".language-output.translation")  # outputs are equal
    headings = values(page, "each.textContent === each.nextElementSibling.textContent + '#'", "h2.translated")
    assert len(headings) > 10 and not any(headings)
    code = values(page, "[each.textContent, each.nextElementSibling.textContent]", ".highlight.translated")
    assert code and all(own != translation for own, translation in code)

    for address in values(page, "each.href || each.src", ".translation :is(a[href], img)"):
        path = unquote(urlsplit(address).path)
        if address.startswith(root) and path != f"/{language}/{PAGE}":
            assert path.startswith(f"/{other}/") and (site / path.lstrip("/")).exists()

    page.locator("button.both").press("Enter")
    page.wait_for_selector("button.both[aria-pressed=false]")
    assert page.inner_text("article") == before
    assert not urlsplit(page.url).query


def test_on_a_phone_a_translation_stands_below(page, root):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{root}en/{PAGE}?both", wait_until="domcontentloaded")
    page.wait_for_selector(".translation")
    boxes = "[each.getBoundingClientRect(), each.nextElementSibling.getBoundingClientRect()]"
    for own, translation in values(page, boxes, "article > .translated"):
        assert own["left"] == translation["left"] and own["bottom"] <= translation["top"]
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_cells_stand_in_the_same_row_and_say_nothing_twice(page, root):
    page.goto(f"{root}zh/reference/glossary/?both", wait_until="domcontentloaded")
    page.wait_for_selector(".translation")
    assert not page.locator(".translation .headerlink, .translation [id]").count()
    row = page.locator("tr:has(#gradient-descent)")
    cells = row.locator("td").all_inner_texts()
    assert [row.locator(f"td:nth-child({i}) .translation").count() for i in (1, 2, 3)] == [0, 0, 1]
    assert "梯度下降" in cells[0] and "gradient descent" in cells[1]


@pytest.mark.parametrize(
    ("language", "failure"), [("zh", "network"), ("en", "missing"), ("zh", "other blocks")]
)
def test_a_failure_is_said_and_changes_nothing(page, root, language, failure):
    (other,) = set(LANGUAGES) - {language}

    def fail(route):
        if failure == "network":
            route.abort()
        elif failure == "missing":
            route.fulfill(status=404, body="<article></article>")
        else:
            route.fulfill(body="<article><h1>1</h1></article>", content_type="text/html")

    page.goto(f"{root}{language}/{PAGE}", wait_until="domcontentloaded")
    before = page.inner_text("article")
    page.route(f"**/{other}/**", fail)
    page.locator("button.both").press("Enter")
    page.wait_for_selector(".both-failed:not(:empty)")
    assert FAILED[language] in page.inner_text(".both-failed")
    assert page.inner_text("article") == before
    assert page.get_attribute("button.both", "aria-pressed") == "false"
    assert not urlsplit(page.url).query

    page.unroute(f"**/{other}/**")
    set_beside(page)
    assert not page.inner_text(".both-failed")


def top(page) -> float:
    return page.evaluate("document.getElementById('common-claims').getBoundingClientRect().top")


def test_an_address_shows_both_at_its_section_and_the_next_page_too(page, root):
    page.goto(f"{root}en/{PAGE}?both#common-claims", wait_until="domcontentloaded")
    page.wait_for_selector(".translation")
    assert soon(page, lambda: 0 <= top(page) < 200)
    page.click(".md-footer__link--next")
    page.wait_for_selector(".translation")
    assert PAGE not in page.url and page.url.endswith("?both")


def test_what_is_read_stays_in_its_place(page, root):
    page.goto(f"{root}en/{PAGE}#common-claims")
    assert soon(page, lambda: 0 <= top(page) < 200)
    before = top(page)
    set_beside(page)
    assert soon(page, lambda: abs(top(page) - before) < 3)


def test_copying_contents_and_search_still_work(page, root):
    page.goto(f"{root}en/{PAGE}?both", wait_until="domcontentloaded")
    for block in (".highlight.translated", ".highlight.translation"):
        first = page.locator(block).first
        first.hover()
        first.locator(".md-code__button").click()
        code = first.locator("code").text_content().strip()
        assert soon(page, lambda code=code: page.evaluate("navigator.clipboard.readText()").strip() == code)
    page.click(".md-sidebar--secondary a[href='#common-claims']:visible")
    assert soon(page, lambda: page.url.endswith("?both#common-claims"))
    page.fill(".md-search__input", "softmax")
    page.press(".md-search__input", "Shift")
    page.wait_for_selector(".md-search-result__item", state="attached")


def test_the_switch_leads_to_the_section_that_is_read(page, root):
    page.goto(f"{root}zh/{PAGE}", wait_until="domcontentloaded")
    page.locator("#common-claims").evaluate("heading => heading.scrollIntoView()")

    def scrolled() -> bool:
        """Scroll a little, and give the theme the time to take note, if its script runs already."""
        page.mouse.wheel(0, 1)
        page.wait_for_timeout(500)
        return page.url.endswith("#common-claims")

    assert soon(page, scrolled)
    page.click("a.language")
    page.wait_for_url(f"{root}en/{PAGE}#common-claims", wait_until="domcontentloaded")
    assert soon(page, lambda: 0 <= top(page) < 200)
