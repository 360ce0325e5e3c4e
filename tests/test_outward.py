"""What the site tells those outside: of its pages facts, pictures, Markdown and sources; feeds."""

import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from bs4 import BeautifulSoup
from PIL import Image

from builder import cache, cards, clickable, commit, plain
from builder.findings import SourceError
from builder.lists import ATOM
from builder.markdown import Project
from builder.page import blocks
from builder.paths import DOCS, LANGUAGES, ROOT, SNIPPETS, shown
from builder.sources import pages, read
from tests.browser import chromium
from tests.conftest import SITE_URL
from tests.test_site import location, page_soup

PAGES = sorted(pages("en"))
BOTH = [(language, page) for language in LANGUAGES for page in PAGES]
TORCH = re.search(r"^torch==(.+)$", read(ROOT / "requirements.txt"), re.MULTILINE)[1]
RECORDED = {"zh": "输出记录自 torch", "en": "Outputs recorded with torch"}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def meta(document: BeautifulSoup) -> dict[str, str]:
    found = document.select("meta[property], meta[name]")
    return {tag.get("property") or tag["name"]: tag["content"] for tag in found}


def test_each_page_says_what_is_known_of_it(site):
    changes = commit.last_changes()
    for language, page in BOTH:
        facts = page_soup(site, language, page).select("article .facts")
        assert len(facts) == 1, f"{language}/{page}"
        text = " ".join(facts[0].get_text().split())
        assert re.search(r"\d+ min read|约需 \d+ 分钟", text)
        days = [tag["datetime"] for tag in facts[0].select("time")]
        if changes and shown(DOCS / language / page) in changes:
            assert days[0] >= commit.day(changes[shown(DOCS / language / page)])
        assert all(DAY.fullmatch(day) for day in days)
        has_outputs = ".out\n" in (source := read(DOCS / language / page)) or '.out"' in source
        assert f"{RECORDED[language]} {TORCH}" in text or not has_outputs


def test_a_link_to_a_page_shows_its_picture_and_words(site):
    for language, page in BOTH:
        document, url = page_soup(site, language, page), f"{SITE_URL}{language}/{location(page)}"
        told, other = meta(document), {"zh": "en_US", "en": "zh_CN"}[language]
        assert told["description"] == told["og:description"] != ""
        assert told["og:title"] == document.select_one("article h1").get_text().removesuffix("#").strip()
        assert told["og:url"] == url == document.select_one("link[rel=canonical]")["href"]
        assert (told["og:locale"], told["og:locale:alternate"]) == (
            {"zh": "zh_CN"}.get(language, "en_US"),
            other,
        )
        assert told["twitter:card"] == "summary_large_image"
        assert told["og:image"] == f"{url}card.png"
        file = site / language / location(page) / "card.png"
        assert file.stat().st_size <= 40_000
        with Image.open(file) as picture:
            assert (picture.format, picture.size) == ("PNG", (1200, 630))


def test_structured_data_names_the_page(site):
    for language, page in BOTH:
        (script,) = page_soup(site, language, page).select('script[type="application/ld+json"]')
        data = json.loads(script.string)
        assert data["url"] == f"{SITE_URL}{language}/{location(page)}"
        assert data["inLanguage"] == language
        assert data["@type"] == ("WebSite" if page == "index.md" else ["LearningResource", "TechArticle"])


def test_the_picture_is_the_same_each_time_and_holds_its_title(tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "CACHE", tmp_path)
    long = "Adaptive optimizers: from Adagrad to AdamW"
    first = cards.card("a/b.md", "en", long, "above", "below").read_bytes()
    other = cards.card("a/b.md", "en", "Another", "above", "below")
    assert other.read_bytes() != first
    assert len(list((tmp_path / "cards/en/a+b.md").iterdir())) == 1, "the former picture is still there"
    assert cards.card("a/b.md", "en", long, "above", "below").read_bytes() == first
    for title in (long, "自适应优化器：从 Adagrad 到 AdamW，以及它们各自什么时候有用"):
        size, lines = cards._fitted(title, "zh")
        assert "".join(lines).replace(" ", "") == title.replace(" ", "")
        assert all(cards._font(line, size, "zh")[1] <= cards.WIDTH - 2 * cards.MARGIN for line in lines)
        assert not any(line.startswith(("，", "：")) for line in lines)


def test_the_pencil_leads_to_the_source_in_the_same_language(site):
    for language, page in BOTH:
        document = page_soup(site, language, page)
        edit = document.select_one("a[rel=edit]")["href"]
        base, _, path = edit.partition("/edit/main/")
        assert (ROOT / path) == DOCS / language / page
        assert document.select_one(f'.md-copyright a[href="{base}"]')
        assert not document.select("[data-md-component=source]"), "the theme would ask the host"


def test_each_page_is_there_as_markdown(site):
    for language, page in BOTH:
        document, folder = page_soup(site, language, page), site / language / location(page)
        assert document.select_one('link[type="text/markdown"]')["href"] == "index.md"
        text = (folder / "index.md").read_text("utf-8")
        assert text.startswith("# ")
        outside = re.sub(r"^ *(`{3,}).*?^ *\1$", "", text, flags=re.DOTALL | re.MULTILINE)
        for mark in ("--8<--", "!!! ", "??? ", "{ #", "](../", "](#", "<span"):
            assert mark not in outside, f"{language}/{page}: “{mark}” means nothing to a reader of Markdown"
        for block in blocks(read(DOCS / language / page)):
            if block.source.endswith((".out", ".txt")) and not block.section:
                lines = [line for line in read(SNIPPETS / block.source).split("\n") if line.strip()]
                missing = [line for line in lines if line not in text]
                assert not missing, f"{language}/{page} lacks {block.source}: {missing[:2]}"
            if block.kind == "figure":
                (url,) = re.findall(re.escape(f"![{block.words[0]}]") + r"\(([^)]+)\)", text)[:1]
                assert (site / url.removeprefix(SITE_URL)).is_file()


def test_markdown_keeps_what_only_looks_like_a_link_or_the_end_of_a_fence():
    page = "See [this](../b/c.md#d), not `f[0](x)`.\n\n```python\na = '''\n```x\n'''\n```\n"
    assert plain.absolute("`f[0](x)` [t](../b/c.md#d)", "https://s/en/a/p.md") == (
        "`f[0](x)` [t](https://s/en/b/c/#d)"
    )
    expanded = plain.expanded(page, Project("en"), "https://s/en/a/p.md", str)
    assert "`f[0](x)`" in expanded
    assert "````python\na = '''\n```x\n'''\n````" in expanded


def test_the_feed_names_the_pages_that_changed_last(site):
    for language in LANGUAGES:
        root = ElementTree.parse(site / language / "feed.xml").getroot()
        names = {"a": ATOM}
        assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        for needed in ("a:title", "a:id", "a:updated", "a:author/a:name"):
            assert root.findtext(needed, namespaces=names)
        entries = root.findall("a:entry", names)
        assert len(entries) == 20
        times = [entry.findtext("a:updated", namespaces=names) for entry in entries]
        assert times == sorted(times, reverse=True)
        assert root.findtext("a:updated", namespaces=names) == times[0]
        for entry in entries:
            url = entry.findtext("a:id", namespaces=names)
            assert url == entry.find("a:link", names).get("href")
            assert (site / url.removeprefix(SITE_URL) / "index.html").is_file()
            assert entry.findtext("a:summary", namespaces=names)


def test_llms_txt_lists_all_pages(site):
    root = (site / "llms.txt").read_text("utf-8")
    for language in LANGUAGES:
        assert f"({SITE_URL}{language}/llms.txt)" in root
        text = (site / language / "llms.txt").read_text("utf-8")
        assert re.match(r"# .+\n\n> .+\n\n.+\n\n- \[", text)
        links = re.findall(r"^- \[[^\]]+\]\(([^)]+)\): .+$", text, re.MULTILINE)
        assert sorted(links) == sorted(f"{SITE_URL}{language}/{location(page)}index.md" for page in PAGES)
        chapters = {page.partition("/")[0] for page in PAGES if "/" in page}
        assert len(re.findall(r"^## ", text, re.MULTILINE)) == len(chapters)


def test_the_citation_has_what_its_schema_requires():
    citation = yaml.safe_load(read(ROOT / "CITATION.cff"))
    assert citation["cff-version"] == "1.2.0"
    assert {"message", "title", "authors"} <= citation.keys()
    assert all(author.keys() & {"name", "family-names", "given-names"} for author in citation["authors"])
    assert citation["type"] in ("software", "dataset")
    assert read(ROOT / "LICENSE").startswith(f"{citation['license']} License")
    assert citation["repository-code"].removeprefix("https://github.com/") in read(ROOT / "mkdocs.yml")


def test_the_first_page_begins_with_a_button_a_picture_and_few_lines_of_code(site):
    for language in LANGUAGES:
        document = page_soup(site, language, "index.md")
        start = document.select_one('.home p:has(> [href="#learning-path"]) > a')["href"]
        assert (site / language / start / "index.html").is_file()
        first = document.select_one("article .highlight code").get_text()
        assert len([line for line in first.split("\n") if line.strip()]) <= 12
        before = document.select_one("#learning-path").find_all_previous(["figure", "h2"])
        assert [tag.name for tag in before] == ["figure"]


def test_a_box_of_the_path_leads_to_its_page(site):
    for language in LANGUAGES:
        (picture,) = page_soup(site, language, "index.md").select(".clickable")
        _, _, width, height = map(float, picture.svg["viewbox"].split())
        links = picture.select("svg a")
        assert len(links) == 14
        corners = set()
        for link in links:
            page = DOCS / language / f"{link['href'].rstrip('/')}.md"
            assert read(page).split("\n# ")[1].startswith(link["aria-label"])
            x, y, w, h = (float(link.rect[name]) for name in ("x", "y", "width", "height"))
            assert 0 <= x < x + w <= width
            assert 0 <= y < y + h <= height
            corners.add((x, y))
        assert len(corners) == len(links)


def test_a_part_that_leads_to_no_page_is_named(tmp_path):
    (tmp_path / "plot_a.py").write_text('x = 1\npatch.set_gid("training.nowhere")\n', "utf-8")
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><g id="training.nowhere"><path d="M 0 0 L 1 1"/></g></svg>'
    (tmp_path / "en.light.svg").write_text(svg, "utf-8")
    with pytest.raises(SourceError, match=r"plot_a\.py:2.*training/nowhere\.md"):
        clickable.boxes(tmp_path / "plot_a.py", tmp_path / "en.light.svg", "en")


@pytest.fixture
def repository(tmp_path, monkeypatch) -> Path:
    """Return a repository of two commits: one of two files, a day later one of the first."""
    folder = tmp_path / "a b 中文"
    folder.mkdir()
    run_git(folder, "init", "-q")
    for names, time in ((("一 1.md", "b.md"), 86_400), (("一 1.md",), 172_800)):
        for name in names:
            (folder / name).write_text(str(time), "utf-8")
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"@{time} +0000")
        run_git(folder, "add", "-A")
        run_git(folder, "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x")
    return folder


def run_git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def test_git_tells_when_a_file_changed(repository, tmp_path, monkeypatch):
    monkeypatch.setattr(commit, "ROOT", repository)
    assert {name: commit.day(time) for name, time in commit.last_changes().items()} == {
        "一 1.md": "1970-01-03",
        "b.md": "1970-01-02",
    }
    run_git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    monkeypatch.setattr(commit, "ROOT", tmp_path / "shallow")
    assert commit.last_changes() == {}
    monkeypatch.setattr(commit, "ROOT", tmp_path)
    assert commit.last_changes() == {}


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)])
def test_button_picture_and_code_are_in_the_first_screen(site, size):
    with chromium() as browser:
        for language in LANGUAGES:
            page = browser.new_page(viewport={"width": size[0], "height": size[1]})
            page.goto((site / language / "index.html").as_uri())
            for part in ('.home p:has(> [href="#learning-path"])', ".home figure", ".home .highlight code"):
                box = page.locator(part).first.bounding_box()
                assert box["y"] + box["height"] <= size[1], f"{part} ends below the first screen"
            shown = page.locator(".clickable img:visible").first.bounding_box()
            assert page.locator(".clickable svg").bounding_box() == pytest.approx(shown, abs=1)
