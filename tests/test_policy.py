"""The Content-Security-Policy: every page has it, and in a browser all works under it."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from bs4 import BeautifulSoup

from builder.paths import LANGUAGES
from tests import browser

DATA = ("application/json", "application/ld+json")
WATCH = """
window.refused = [];
const note = (event) =>
  window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
document.addEventListener("securitypolicyviolation", note);
"""
PAGES = {
    "autograd/autograd/": "formulas, code, figures, terms",
    "labs/mnist-cnn/": "a lab",
    "reference/glossary/": "tables",
    "": "the first page",
    "404.html": "what is missing",
}


def policies(site) -> dict[str, str]:
    """Return the policy of each page."""
    found = {}
    for file in site.rglob("*.html"):
        head = BeautifulSoup(file.read_text("utf-8").partition("</head>")[0], "html.parser").head
        meta = head.find(["meta", "script", "link"])
        assert meta.get("http-equiv") == "Content-Security-Policy", (
            f"{file}: it comes first, or it is too late"
        )
        found[file.relative_to(site).as_posix()] = meta["content"]
    return found


def test_every_page_and_the_headers_have_one_strict_policy(site):
    found = policies(site)
    assert {"index.html", "404.html", "zh/404.html", "en/404.html", "zh/index.html"} <= found.keys()
    (policy,) = set(found.values())
    headers = (site / "_headers").read_text("utf-8")
    assert f"\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n" in headers
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'self'"
    for kind in ("base-uri", "form-action", "frame-src", "media-src", "object-src"):
        assert rules[kind] == "'none'"
    assert rules["style-src"] == "'self'"
    allowed = " ".join(rules.values()).split()
    assert {each for each in allowed if not each.startswith("'sha256-")} == {"'none'", "'self'", "data:"}


def test_no_page_holds_a_style_a_handler_or_a_script_without_its_hash(site):
    allowed = set(re.findall(r"'sha256-[^']*'", policies(site)["index.html"]))
    used = set()
    for file in site.rglob("*.html"):
        html = file.read_text("utf-8")
        for attributes, script in re.findall(r"<script\b([^>]*)>(.*?)</script>", html, re.DOTALL):
            if "src=" in attributes or any(f'type="{kind}"' in attributes for kind in DATA):
                continue
            digest = f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
            assert digest in allowed, f"{file.relative_to(site)}: {script[:60]}"
            used.add(digest)
        found = re.findall(r"<style\b|<[^<>]*?\s(?:style|on[a-z]+)=[^<>]*>", html)
        assert not found, f"{file.relative_to(site)}: {found[:3]}"
    assert used == allowed, "the policy allows a script that no page has"


@pytest.fixture(scope="module")
def root(site):
    with browser.served(site) as address:
        yield address


@pytest.fixture(scope="module")
def chromium():
    with browser.chromium() as started:
        yield started


@pytest.fixture
def tab(chromium):
    """Return a tab in which nothing may be refused, and no script may fail."""
    with chromium.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        page, failed = context.new_page(), []
        page.on("pageerror", lambda error: failed.append(str(error)))
        page.on("console", lambda said: failed.append(said.text) if "Content Security" in said.text else None)
        page.add_init_script(WATCH)
        yield page
        assert page.evaluate("window.refused") == []
        assert failed == []


@pytest.mark.parametrize("address", PAGES, ids=PAGES.values())
def test_nothing_is_refused(tab, root, address):
    for language in LANGUAGES:
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            tab.goto(f"{root}{language}/{address}", wait_until="networkidle")
            assert tab.evaluate("window.refused") == []
            tab.locator("html.js").wait_for(state="attached")  # the theme's script has run


def test_the_root_leads_to_the_readers_language(chromium, root):
    for wanted, language in (("zh-TW", "zh"), ("en-GB", "en"), ("fr-FR", "en")):
        with chromium.new_context(locale=wanted) as context:
            page = context.new_page()
            page.goto(root)
            page.wait_for_url(f"{root}{language}/")


def test_search_answers(tab, root):
    tab.goto(f"{root}en/autograd/autograd/")
    tab.locator(".md-search__input").click()
    tab.keyboard.type("vanishing gradient")
    tab.locator('.md-search-result__item a[href*="vanishing+gradient"]').first.wait_for()
    tab.keyboard.press("Enter")
    tab.wait_for_url("**h=*")
    tab.locator("article mark").first.wait_for()


def test_the_chosen_colors_stay_in_both_languages_from_the_first_moment(tab, root):
    tab.goto(f"{root}en/autograd/autograd/")
    scheme = "document.body.dataset.mdColorScheme"
    assert tab.evaluate(scheme) == "default"
    tab.locator("label[for=__palette_1]").click()
    assert tab.evaluate(scheme) == "slate"
    tab.route("**/*.js", lambda route: route.abort())
    for address in ("en/autograd/autograd/", "zh/autograd/autograd/", "zh/404.html"):
        tab.goto(root + address)
        assert tab.evaluate(scheme) == "slate"


def test_copying_switching_and_tooltips(tab, root):
    tab.goto(f"{root}en/autograd/autograd/")
    block = tab.locator(".language-python.highlight").first
    block.hover()
    block.locator(".md-code__button, .md-clipboard").first.click()
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied.split() == block.locator("code").inner_text().split()
    tab.locator("a.term").first.hover()
    tab.locator(".md-tooltip2, .md-tooltip").first.wait_for()
    tab.locator("article h2").nth(2).scroll_into_view_if_needed()
    tab.locator(".md-sidebar--secondary .md-nav__link--active").first.wait_for()
    tab.locator("a.language").click()
    tab.wait_for_url(f"{root}zh/autograd/autograd/**")
    assert tab.evaluate("document.documentElement.lang") == "zh"
