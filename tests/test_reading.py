"""The built site in a browser: read by key, by finger, on a phone and on paper, and by axe-core."""

import pytest

from tests.browser import chromium, served, soon

KINDS = [  # a page of each kind; python -m benchmarks.accessibility asks about all, light and dark
    ("index.html", "light"),
    ("404.html", "dark"),
    ("zh/404.html", "dark"),
    ("zh/", "light"),
    ("en/neurons/smooth-and-hard/", "dark"),
    ("zh/sequences/attention/", "light"),
    ("zh/reference/glossary/", "light"),
    ("en/reference/cheatsheet/", "dark"),
    ("zh/reference/errors/", "light"),
    ("en/labs/fit-a-curve/", "dark"),
]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
SMALL = {"viewport": {"width": 320, "height": 640}}
FOCUSED = """() => {
    const seen = {visibilityProperty: true};
    const box = document.activeElement.getBoundingClientRect();
    const style = getComputedStyle(document.activeElement);
    return {
        name: document.activeElement.ariaLabel || document.activeElement.textContent.trim(),
        opens: document.activeElement.dataset.opens,
        seen: document.activeElement.checkVisibility(seen) && box.right > 0 && box.left < innerWidth,
        outline: style.outlineStyle !== "none",
        option: document.activeElement.matches(".md-option"),  // its label shows the focus
        inMenu: !!document.activeElement.closest(".md-sidebar--primary"),
    };
}"""
EMPTY_LINES = """() =>
  [...document.querySelectorAll("article :is(h1, h2, h3):has(.headerlink)")].filter((heading) => {
    const text = document.createRange();
    text.selectNodeContents(heading);
    text.setEndBefore(heading.querySelector(".headerlink"));
    const bottom = Math.max(...[...text.getClientRects()].map((line) => line.bottom));
    return heading.getBoundingClientRect().bottom > bottom + 12;
}).map((heading) => heading.id)"""
LOST_SIGNS = """() => [...document.querySelectorAll("article math:not([display])")].filter((formula) => {
    const next = formula.nextSibling;
    if (next?.nodeType !== Node.TEXT_NODE || !/^[。；：，、）,.;:)]/.test(next.data)) return false;
    const sign = document.createRange();
    sign.setStart(next, 0);
    sign.setEnd(next, 1);
    return sign.getBoundingClientRect().left < formula.getBoundingClientRect().left;
}).map((formula) => formula.parentElement.textContent)"""


@pytest.fixture(scope="module")
def browser():
    reason = "needs `pip install playwright axe-playwright-python` and Debian's chromium"
    pytest.importorskip("axe_playwright_python", reason=reason)
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def root(site, browser):
    with served(site) as address:
        yield address


@pytest.fixture
def opened(browser, root):
    """Return a function that opens a page in a view of its own."""
    contexts = []

    def open_page(address: str, **view):
        contexts.append(browser.new_context(reduced_motion="reduce", **view))
        page = contexts[-1].new_page()
        page.set_default_timeout(120_000)  # a long page on a busy machine
        page.goto(root + address)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def axe(browser):
    from benchmarks.accessibility.axe import source

    return source()


@pytest.mark.parametrize(("address", "scheme"), KINDS)
def test_axe_finds_nothing(opened, axe, address, scheme):
    from benchmarks.accessibility.axe import violations

    assert list(violations(opened(address, color_scheme=scheme), axe)) == []


def test_every_stop_of_the_tab_key_is_seen(opened):
    page, stops = opened("zh/autograd/autograd/", **SMALL), []
    for _ in range(8):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(FOCUSED))
    assert stops[0]["name"] == "跳到正文"
    assert [stop["opens"] for stop in stops if stop.get("opens")] == ["__drawer", "__search"]
    assert all(stop["option"] or stop["seen"] and stop["outline"] for stop in stops), stops


def test_the_menu_opens_and_closes_by_key(opened):
    page = opened("zh/autograd/autograd/", **SMALL)
    page.focus("button[data-opens=__drawer]")
    page.keyboard.press("Enter")
    assert soon(page, lambda: page.evaluate("document.activeElement.closest('.md-sidebar--primary')"))
    page.keyboard.press("Space")  # the focus is on the title of the chapter's panel, which leads back
    assert soon(page, lambda: page.evaluate("document.activeElement.matches('label.md-nav__link')"))
    page.keyboard.press("Tab")
    stop = page.evaluate(FOCUSED)
    assert stop["inMenu"] and stop["seen"], stop
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUSED)["opens"] == "__drawer"
    assert not page.is_checked("#__drawer")


def test_the_menu_closes_behind_the_focus(opened):
    page = opened("zh/autograd/autograd/", **SMALL)
    page.focus("button[data-opens=__drawer]")
    page.keyboard.press("Enter")
    assert soon(page, lambda: page.evaluate("document.activeElement.closest('.md-sidebar--primary')"))
    for _ in range(12):
        page.keyboard.press("Tab")
        if not page.evaluate(FOCUSED)["inMenu"]:
            break
    assert not page.is_checked("#__drawer")
    assert page.get_attribute("button[data-opens=__drawer]", "aria-expanded") == "false"


def test_the_search_opens_by_key(opened):
    page = opened("zh/autograd/autograd/", **SMALL)
    page.focus("button[data-opens=__search]")
    page.keyboard.press("Enter")
    assert soon(page, lambda: page.evaluate("document.activeElement.matches('.md-search__input')"))
    page.keyboard.type("softmax")
    page.wait_for_selector(".md-search-result__item a:visible")


def test_the_first_tap_on_a_term_shows_its_meaning(opened):
    page = opened("en/autograd/autograd/", **PHONE)
    before, term = page.url, page.locator("a.term").first
    term.tap()
    tooltip = page.wait_for_selector("[role=tooltip]:visible")
    assert tooltip.inner_text().startswith("损失")
    assert float(tooltip.evaluate("e => getComputedStyle(e.firstChild).fontSize").removesuffix("px")) >= 14
    assert page.url == before
    term.tap()
    page.wait_for_url("**/reference/glossary/#*")


def test_a_finger_finds_the_button_that_copies(opened):
    page = opened("en/autograd/autograd/", **PHONE)
    color = page.eval_on_selector(".language-python .md-code__button", "e => getComputedStyle(e).color")
    assert float(color.rstrip(")").split(",")[3]) > 0.5, color


@pytest.mark.parametrize(
    "page", ["en/backprop/chain-rule/", "zh/backprop/gradient-flow/", "en/training/loop/"]
)
def test_lines_on_a_phone(opened, page):
    page = opened(page, **PHONE)
    assert page.evaluate(EMPTY_LINES) == []
    assert page.evaluate(LOST_SIGNS) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_what_scrolls_says_so(opened):
    page = opened("en/neurons/smooth-and-hard/", **PHONE)
    table = page.locator(".md-typeset__scrollwrap").first
    assert (table.get_attribute("data-more"), table.get_attribute("tabindex")) == ("after", "0")
    table.evaluate("e => e.scrollTo(1e4, 0)")
    page.wait_for_selector(".md-typeset__scrollwrap[data-more=before]")
    assert page.locator("pre > code:not([data-more], [tabindex])").count() > 0


def test_paper_is_light(opened):
    page = opened("en/autograd/autograd/", color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    shown = page.locator("figure img:visible").evaluate_all("images => images.map((image) => image.src)")
    assert shown and all(src.endswith("#only-light") for src in shown)
    assert page.eval_on_selector("html", "e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
    assert page.eval_on_selector("pre > code", "e => getComputedStyle(e).whiteSpace") == "pre-wrap"
    assert (
        not page.locator(".md-header, .md-sidebar, .md-footer, .md-code__nav").locator("visible=true").count()
    )
