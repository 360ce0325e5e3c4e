"""Pages with one figure each, opened in a browser under a strict policy, and what one does there.

PYTEST_DONT_REWRITE: who names it as a plugin, for its fixtures, has imported the rest before.
"""

import html
import json
from functools import cache

import pytest
import yaml
from mkdocs.utils.yaml import get_yaml_loader

from builder import computed, interactive
from builder.paths import LANGUAGES, ROOT
from builder.touch import drawn
from tests.browser import chromium, served

TOUCHED = [interactive.touch(folder) for folder in interactive.folders()]
MOVED = [found for found in TOUCHED if not any(map(drawn, found.said["controls"].values()))]
PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="interactive/touch.css">
<link rel="icon" href="x.svg"><script src="interactive/touch.js" data-words="{words}"></script>
<main class="md-typeset"><h1 id="top">x</h1><figure>
<touch-figure id="{id}" data-folder="interactive/{name}/" data-room="{room}">
<img src="x.svg#only-light" alt="{title}"></touch-figure></figure></main></html>"""


@cache
def words() -> dict:
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), get_yaml_loader())
    return config["extra"]["words"]


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Serve a page for each figure in each language; return where."""
    root = tmp_path_factory.mktemp("figures")
    assert computed.update(TOUCHED) == []
    for language in LANGUAGES:
        spoken = {name.removeprefix("touch_"): text[language] for name, text in words().items()}
        files, texts = interactive.published(language)
        texts |= {name: path.read_text("utf-8") for name, path in files.items()}
        for name, text in texts.items():
            (root / language / name).parent.mkdir(parents=True, exist_ok=True)
            (root / language / name).write_text(text, "utf-8")
        for found in TOUCHED:
            names = {"language": language, "id": found.folder.name, "name": found.name}
            told = {
                "title": found.said["title"][language],
                "words": json.dumps(spoken),
                "room": interactive.room(found, language),
            }
            page = PAGE.format(**names, **{key: html.escape(text) for key, text in told.items()})
            (root / language / f"{found.folder.name}.html").write_text(page, "utf-8")
        (root / language / "x.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    with served(root) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def opened(browser, address):
    """Return a function that opens a figure and returns its page; nothing may go wrong there."""
    wrong, contexts = [], []

    def open_(name: str, language: str = "en", ask: str = "", **settings):
        contexts.append(browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | settings)))
        contexts[-1].grant_permissions(["clipboard-read", "clipboard-write"])
        page = contexts[-1].new_page()
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"{address}{language}/{name}.html{ask}")
        page.wait_for_selector("touch-figure.touched")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert wrong == []


def value(page, name: str) -> float:
    return float(page.locator(f"input[name$='.{name}']").input_value())


def code(page) -> str:
    return page.locator(".touch-code .language-python code").text_content()


def until(page, expression: str, part: str) -> str:
    """Return what an expression gives as soon as it holds a text; the page's policy lets no page wait so."""
    for _ in range(100):
        if part in (found := page.evaluate(expression)):
            return found
        page.wait_for_timeout(50)
    pytest.fail(f"{expression} is {found!r}, without {part!r}")


def copied(page) -> str:
    return until(page, "navigator.clipboard.readText()", "")


def drag(page, grip, dx: float, dy: float) -> None:
    box = grip.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + dx / 2, y + dy / 2)
    page.mouse.move(x + dx, y + dy)
    page.mouse.up()
