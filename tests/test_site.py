"""The built site: two languages in step, links that lead somewhere, nothing from another host."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from bs4 import BeautifulSoup
from fontTools.ttLib import TTFont

from builder.figures.palette import THEMES
from builder.paths import LANGUAGES
from builder.sources import pages, plots
from tests.conftest import SITE_URL

PAGES = sorted(pages("en"))
LOADED = {"img": "src", "script": "src", "iframe": "src", "source": "src", "video": "src", "object": "data"}


def location(page: str) -> str:
    """Return where MkDocs puts a page: autograd/autograd.md → autograd/autograd/."""
    return (
        page.removesuffix(".md").removesuffix("index").removesuffix("/") + "/" if page != "index.md" else ""
    )


@cache
def soup(file: Path) -> BeautifulSoup:
    return BeautifulSoup(file.read_text("utf-8"), "html.parser")


def page_soup(site: Path, language: str, page: str) -> BeautifulSoup:
    return soup(site / language / location(page) / "index.html")


@pytest.fixture(scope="module")
def html_files(site) -> list[Path]:
    files = sorted(site.rglob("*.html"))
    assert len(files) >= 2 * len(PAGES) + 2
    return files


@pytest.mark.parametrize("page", PAGES)
def test_language_link_and_alternates(site, page):
    for language, other in zip(LANGUAGES, reversed(LANGUAGES), strict=True):
        document = page_soup(site, language, page)
        assert document.html["lang"] == language
        file = site / language / location(page) / "index.html"
        target = (file.parent / document.select_one("a.language")["href"]).resolve()
        assert target == (site / other / location(page)).resolve()
        alternates = {link["hreflang"]: link["href"] for link in document.select("link[hreflang]")}
        assert alternates == {
            "zh": f"{SITE_URL}zh/{location(page)}",
            "en": f"{SITE_URL}en/{location(page)}",
            "x-default": f"{SITE_URL}en/{location(page)}" if location(page) else SITE_URL,
        }
        assert all("alternate" in link["rel"] for link in document.select("link[hreflang]"))


@pytest.mark.parametrize("page", PAGES)
def test_rendered_blocks_are_in_step(site, page):
    outlines = [outline(page_soup(site, language, page).select_one("article")) for language in LANGUAGES]
    for number, (one, other) in enumerate(zip(*outlines, strict=False)):
        assert one == other, f"block {number} of {page}: {one} in {LANGUAGES[0]}, {other} in {LANGUAGES[1]}"
    assert len(outlines[0]) == len(outlines[1])


def outline(element) -> list[str]:
    """Return the blocks of an article as they came out: tag, classes and id, in order."""
    found = []
    for child in element.find_all(["h1", "h2", "h3", "p", "li", "tr", "figure", "details", "div"]):
        classes = [name for name in child.get("class", []) if not name.startswith("md-")]
        if child.name != "div" or {"highlight", "formula", "admonition"} & set(classes):
            found.append(" ".join([child.name, *classes, f"#{child.get('id', '')}"]))
    return found


@pytest.mark.parametrize("page", PAGES)
def test_headings_have_english_ids_and_one_title(site, page):
    for language in LANGUAGES:
        article = page_soup(site, language, page).select_one("article")
        assert len(article.select("h1")) == 1
        for heading in article.select("h1, h2, h3"):
            assert re.fullmatch(r"[a-z][a-z0-9-]*", heading.get("id", "")), f"{page} {language}: {heading}"


@cache
def ids(file: Path) -> frozenset[str]:
    return frozenset(element["id"] for element in soup(file).select("[id]"))


@cache
def leads_somewhere(file: Path, site: Path, path: str, anchor: str) -> bool:
    """Return whether a path, seen from a file or from the root of the site if it begins with /, is there."""
    found = (
        site / unquote(path.lstrip("/")) if path.startswith("/") else file.parent / unquote(path)
    ).resolve()
    found = file if not path else found / "index.html" if found.is_dir() else found
    if not found.is_file():
        return False
    return not anchor or anchor == "__skip" or found.suffix != ".html" or unquote(anchor) in ids(found)


def test_internal_links_and_anchors_resolve(site, html_files):
    broken, checked = set(), 0
    for file in html_files:
        for element in soup(file).select("[href], [src]"):
            target = element.get("href") or element.get("src")
            if target.startswith(SITE_URL):
                target = target.replace(SITE_URL, "/", 1)
            elif urlsplit(target).scheme:
                continue
            checked += 1
            if not leads_somewhere(file, site, *urldefrag(target)):
                broken.add(f"{file.relative_to(site)}: {target}")
    assert checked > 20 * len(html_files)
    assert not broken, "dead links:\n" + "\n".join(sorted(broken))


def test_nothing_is_loaded_from_another_host(site, html_files):
    foreign = []
    for file in html_files:
        for element in soup(file).find_all(list(LOADED)):
            foreign += [element[LOADED[element.name]]] if element.get(LOADED[element.name]) else []
        for link in soup(file).find_all("link"):
            if not {"canonical", "alternate", "prev", "next"} & set(link["rel"]):
                foreign.append(link["href"])
        for style in soup(file).find_all(["style", lambda tag: tag.has_attr("style")]):
            foreign += re.findall(r"url\(([^)]+)\)", str(style))
    for sheet in site.rglob("*.css"):
        foreign += re.findall(r"(?:url\(|@import )['\"]?([^'\")]+)", sheet.read_text("utf-8"))
    assert len(foreign) > 100
    hosts = {urlsplit(address).netloc for address in foreign if not address.startswith("data:")}
    assert hosts == {""}, f"the site asks other hosts: {hosts}"


def test_a_script_waits_for_the_page_in_one_way(html_files):
    for file in html_files:
        for script in re.findall(r"<script[^>]* src=[^>]*>", file.read_text("utf-8").partition("<body")[2]):
            assert script.count(" defer") + script.count(' type="module"') == 1, f"{file}: {script}"


def test_pictures_say_what_they_show(site, html_files):
    pictures = [(file, image) for file in html_files for image in soup(file).select("article img")]
    assert len(pictures) >= 4
    for file, image in pictures:
        assert len(image.get("alt", "")) >= 10, f"{file.relative_to(site)}: {image['src']} has no alt text"
        assert image["width"] and image["height"]


def test_every_figure_is_there_in_both_languages_and_themes(site):
    for plot in plots():
        name = f"{plot.parent.name}/{plot.stem.removeprefix('plot_')}"
        for language in LANGUAGES:
            for theme in ("light", "dark"):
                found = list((site / language / "assets/figures").glob(f"{name}.{language}.{theme}.*"))
                assert len(found) == 1, f"{name}: {language} {theme}"
                assert found[0].stat().st_size <= (300_000 if found[0].suffix == ".svg" else 120_000)


def test_formulas_are_mathml(site, html_files):
    texts = "".join(file.read_text("utf-8") for file in html_files)
    assert texts.count("<math") > 20
    assert "arithmatex" not in texts
    assert "bad-formula" not in texts
    assert "<mo>′</mo></msup>" not in texts, "a prime as a superscript is a speck"


def test_the_font_holds_every_sign_of_the_formulas(site, html_files):
    signs = set()
    for file in html_files:
        for formula in soup(file).find_all("math"):
            signs |= {sign for sign in formula.get_text() if not sign.isspace()}
            signs |= {"√"} if formula.find(["msqrt", "mroot"]) else set()
            for letter in (name.get_text() for name in formula.find_all("mi") if not name.get("mathvariant")):
                if (
                    len(letter) == 1 and letter.isascii() and letter.isalpha() and letter != "h"
                ):  # browsers show it in italics
                    first, italic = ("a", 0x1D44E) if letter.islower() else ("A", 0x1D434)
                    signs.add(chr(ord(letter) - ord(first) + italic))
    known = TTFont(site / "assets/math.woff2").getBestCmap()
    invisible = {"\u2061", "\u2062", "\u2063", "\u2064", "\ufe00"}
    missing = {
        sign for sign in signs - invisible if ord(sign) not in known and not "\u4e00" <= sign <= "\u9fff"
    }
    assert len(signs) > 60 and "√" in signs
    assert not missing, f"add them to builder/fonts.py: {sorted(missing)}"


def test_labs_are_as_light_as_other_pages(site):
    for language in LANGUAGES:
        files = list((site / language / "labs").rglob("index.html"))
        assert len(files) == sum(page.startswith("labs/") for page in PAGES) > 0
        for file in files:
            text = file.read_text("utf-8")
            assert len(text) < 150_000, f"{file} weighs {len(text)} bytes"
            assert "jp-" not in text
            assert 'class="language-output' in text


def test_search_knows_its_own_language(site):
    texts = {}
    for language in LANGUAGES:
        documents = json.loads((site / language / "search/sections.json").read_text("utf-8"))
        texts[language] = "\n".join(document["title"] + document["text"] for document in documents)
    for language, words in (
        ("zh", "每一步运算记进一张计算图"),
        ("en", "notes each operation in a computational graph"),
    ):
        found = {each for each in LANGUAGES if words in texts[each]}
        assert found == {language}


def test_root_page_leads_to_both_languages_without_script(site):
    links = {link["href"] for link in soup(site / "index.html").select("body a")}
    assert links == {f"{SITE_URL}zh/", f"{SITE_URL}en/"}
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    for language in LANGUAGES:
        assert f"{SITE_URL}{language}/sitemap.xml" in sitemap
        listed = (site / language / "sitemap.xml").read_text("utf-8")
        for page in PAGES:
            assert f"<loc>{SITE_URL}{language}/{location(page)}</loc>" in listed


def test_what_is_missing_is_said_and_leads_home(site):
    for language, says in (("zh", "没有这个页面"), ("en", "This page does not exist")):
        document = soup(site / language / "404.html")
        assert document.html["lang"] == language
        assert says in document.title.get_text()
        assert document.select_one("main h1").get_text() == says
        links = {link["href"].replace("/./", "/") for link in document.select("article a")}
        (other,) = set(LANGUAGES) - {language}
        assert links == {f"/{language}/.", f"/{language}/../{other}/"}
        assert document.select_one("a.language")["href"] == f"/{language}/../{other}/"
        assert says in soup(site / "404.html").get_text()
    assert {link["href"] for link in soup(site / "404.html").select("a")} == {
        f"{SITE_URL}zh/",
        f"{SITE_URL}en/",
    }


def test_no_id_stands_twice_on_a_page(site, html_files):
    for file in html_files:
        counts = Counter(element["id"] for element in soup(file).select("[id]"))
        assert {name for name, count in counts.items() if count > 1} == set(), file


def test_descriptions_are_whole(site, html_files):
    for file in html_files:
        for meta in soup(file).select('meta[name="description"]'):
            assert set(meta.attrs) == {"name", "content"}, file


def test_the_first_page_leads_to_all_others(site):
    for language in LANGUAGES:
        links = {link["href"] for link in page_soup(site, language, "index.md").select("article a[href]")}
        missing = {location(page) for page in PAGES} - {""} - links
        assert not missing, f"list them on docs/{language}/index.md: {missing}"


def test_section_names_are_translated(site):
    names = [page_soup(site, language, "index.md").select("nav.md-nav--primary") for language in LANGUAGES]
    assert "起步" in str(names[0])
    assert "起步" not in str(names[1])


def test_the_picture_at_the_beginning_of_a_page_is_fetched_at_once(site):
    for language in LANGUAGES:
        page = page_soup(site, language, "cnn/convolution.md")
        shown = page.select("article figure")[0].select("img")
        early = page.select('link[rel~="preload"][as="image"]')
        assert [link["href"] for link in early] == [image["src"].partition("#")[0] for image in shown]
        assert [theme in link["media"] for theme, link in zip(THEMES, early, strict=True)] == [True, True]
        assert not page_soup(site, language, "backprop/engine.md").select('link[as="image"]')
