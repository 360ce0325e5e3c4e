"""The foot of a page leads one page back and one page on, in the order of the navigation."""

import posixpath

import pytest
import yaml
from mkdocs.utils.yaml import get_yaml_loader

from builder.page import blocks
from builder.paths import DOCS, LANGUAGES, ROOT, shown
from builder.sources import pages

BEFORE = {"zh": "上一步：", "en": "Before: "}
NEXT = {"zh": "下一步：", "en": "Next: "}
GLOSSARY = "reference/glossary.md"
RULE = """
“Go on” (接着学) ends with two items of one link each, which follow the navigation in mkdocs.yml:
“Before: … [title](previous page)” and “Next: … [title](next page)”, in Chinese 上一步：…, 下一步：….
The home page is the table of contents and has no foot; the page after it may do without “Before”.
The last page before the reference has no “Next”, or one to the glossary. The reference has no foot."""


def flat(nav: list | dict | str) -> list[str]:
    """Return the pages of a navigation in the order in which they are read."""
    if isinstance(nav, str):
        return [nav]
    return [page for part in (nav.values() if isinstance(nav, dict) else nav) for page in flat(part)]


NAV = flat(yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), get_yaml_loader())["nav"])
HOME, *STEPS = [page for page in NAV if not page.startswith("reference/")]


def allowed(page: str, language: str) -> list[list[tuple[str, str]]]:
    """Return how a page may end, as pairs of an item's first word and the page that its link leads to."""
    number = STEPS.index(page)
    back = (BEFORE[language], [HOME, *STEPS][number])
    on = (NEXT[language], [*STEPS[1:], GLOSSARY][number])
    ends = [[back, on]]
    if page == STEPS[0]:
        ends.append([on])
    if page == STEPS[-1]:
        ends.append([back])
    return ends


def foot(page: str, language: str) -> tuple[int, list[tuple[str, str]]]:
    """Return the last line of a page's section “Go on” (0 if it has none) and its links in such pairs."""
    line, found, inside = 0, [], False
    for block in blocks((DOCS / language / page).read_text("utf-8")):
        if block.kind == "heading":
            inside = block.anchor == "go-on"
        if inside:
            line = block.end
            first = [each for each in (BEFORE[language], NEXT[language]) if block.text.startswith(each)]
            for link in block.links if block.kind == "paragraph" else ():
                path = posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
                found.append(("".join(first), link if "://" in link else path))
    return line, found


def test_the_navigation_holds_every_page():
    assert len(STEPS) > 20
    for language in LANGUAGES:
        assert sorted(NAV) == sorted(pages(language))


@pytest.mark.parametrize("page", STEPS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_of_a_page_follows_the_navigation(language, page):
    line, links = foot(page, language)
    place = f"{shown(DOCS / language / page)}:{line or 1}"
    assert line, f"{place}: there is no section “Go on” {{ #go-on }}\n{RULE}"
    ends = allowed(page, language)
    is_now = [link for number, link in enumerate(links) if link[0] or number >= len(links) - 2]
    wishes = " or ".join(" and ".join(f"“{word}…” to {path}" for word, path in end) for end in ends)
    has = " and ".join(f"“{word}…” to {path}" for word, path in is_now) or "no link"
    right = any([link for link in links if link[0]] == end == links[-len(end) :] for end in ends)
    assert right, f"{place}: the foot has {has};\nwrite {wishes}\n{RULE}"
