"""The figures in a browser, under a strict policy: dragged, moved by keys, touched, and copied from."""

import html
import json
from functools import cache
from pathlib import Path

import pytest
import yaml
from mkdocs.utils.yaml import get_yaml_loader

from builder import catalogue, computed, interactive
from builder.paths import LANGUAGES, ROOT, SNIPPETS
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


def test_a_handle_is_dragged_and_the_code_follows(opened):
    page = opened("valley_paths")
    before = page.locator(".touch-code .language-output").text_content()
    drag(page, page.locator(".touch-handle .touch-grip"), -80, 30)
    x, y = value(page, "x"), value(page, "y")
    assert -3 < x < 3.5
    assert -2.2 < y < 0.9
    assert f"torch.tensor([{x}, {y}]" in code(page)
    assert page.locator(".touch-code .language-output").text_content() != before
    drag(page, page.locator(".touch-handle .touch-grip"), 2000, -2000)  # it stays in the picture
    assert (value(page, "x"), value(page, "y")) == (5.0, 2.2)


@pytest.mark.parametrize("found", MOVED, ids=lambda found: found.name)
def test_each_handle_is_moved_by_keys_and_says_its_value(opened, found):
    page = opened(found.folder.name)
    handles = page.locator(".touch-handle")
    assert handles.count() >= 1
    for handle in handles.all():
        handle.focus()
        before = handle.get_attribute("aria-valuetext")
        page.keyboard.press("ArrowLeft")
        assert handle.get_attribute("aria-valuetext") != before
        page.keyboard.press("ArrowRight")
        assert handle.get_attribute("aria-valuetext") == before
        page.keyboard.press("PageDown")
        assert handle.get_attribute("aria-valuetext") != before
        assert handle.get_attribute("aria-label")
    assert page.locator(".touch-said").text_content()


def test_the_window_is_dragged_over_the_image_and_stays_in_it(opened):
    page = opened("kernel_at_place")
    grip = page.locator(".touch-handle .touch-grip")
    drag(page, grip, 30, 15)
    assert "row, column = 4, 4" in code(page)
    drag(page, grip, 500, 500)
    assert (value(page, "row"), value(page, "column")) == (5, 5)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert (value(page, "row"), value(page, "column")) == (4, 5)
    page.locator("input[name$=stride]").fill("3")  # which leaves two places
    assert "row, column = 1, 1" in code(page)
    assert "(1, 1, 2, 2)" in page.locator(".touch-code .language-output").text_content()


@pytest.mark.parametrize(
    ("name", "line", "far"),
    [
        ("field_of_output", "place = 41", "place = 57"),
        ("attention_on_words", "query = torch.tensor([[3.0, 1.0]])", "query = torch.tensor([[3.0, -3.0]])"),
    ],
)
def test_what_is_dragged_stands_in_the_code(opened, name, line, far):
    page = opened(name)
    grip = page.locator(".touch-handle .touch-grip")
    scale = page.locator(".touch svg").bounding_box()["width"] / 340
    drag(page, grip, 60 * scale, 0)
    assert line in code(page)
    drag(page, grip, 2000, 2000)
    assert far in code(page)


@pytest.mark.parametrize("found", MOVED, ids=lambda found: found.name)
def test_each_handle_is_dragged_and_the_address_follows(opened, found):
    page = opened(found.folder.name, viewport={"width": 360, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    for number in range(page.locator(".touch-handle").count()):
        before = {name: value(page, name) for name in found.start}
        drag(page, page.locator(".touch-handle .touch-grip").nth(number), -24, 16)
        after = {name: value(page, name) for name in found.start}
        moved = [name for name in found.start if after[name] != before[name]]
        assert moved, f"nothing follows handle {number}"
        for name in moved:
            assert f"{after[name]:g}" in until(page, "location.search", f"{found.folder.name}.{name}=")


PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def swipe(page, x: float, y: float, dx: float, dy: float) -> None:
    """Move a finger from a place, as slowly as a hand does: at first a page takes it for scrolling."""
    session = page.context.new_cdp_session(page)
    for step in range(11):
        points = [{"x": x + dx * step / 10, "y": y + dy * step / 10}]
        kind = "touchMove" if step else "touchStart"
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        page.wait_for_timeout(16)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def middle(locator) -> tuple[float, float]:
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize("found", MOVED, ids=lambda found: found.name)
def test_a_finger_drags_and_the_page_stays(opened, found):
    page = opened(found.folder.name, **PHONE)
    page.evaluate("document.body.style.height = '3000px'")
    before = {name: value(page, name) for name in found.start}
    x, y = middle(page.locator(".touch-grip").first)
    swipe(page, x + 8, y, -60, 60)  # a finger is not exact
    assert {name: value(page, name) for name in found.start} != before
    assert page.evaluate("scrollY") == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_dot_stays_beneath_the_finger(opened):
    page = opened("rates_on_curve", **PHONE)
    page.evaluate("document.body.style.height = '3000px'")
    x, y = middle(page.locator(".touch-grip"))
    swipe(page, x, y, -60, 60)
    assert abs(middle(page.locator(".touch-grip"))[0] - (x - 60)) < 4


def test_a_finger_that_scrolls_past_a_slider_does_not_move_it(opened):
    page = opened("one_rate", **PHONE)
    page.evaluate("document.body.style.height = '5000px'")
    slider = page.locator("input[name$='.rate']")
    slider.scroll_into_view_if_needed()
    before, scrolled = value(page, "rate"), page.evaluate("scrollY")
    x, y = middle(slider)
    swipe(page, x + 60, y, 0, -120)
    until(page, "String(scrollY > " + str(scrolled) + ")", "true")
    assert value(page, "rate") == before


def test_on_a_phone_the_picture_stays_in_view_beside_the_last_slider(opened):
    page = opened("one_rate", viewport={"width": 390, "height": 844})
    page.locator(".touch-code[open] summary, .touch-code summary").first.scroll_into_view_if_needed()
    slider = page.locator(".touch-slider input").last
    slider.scroll_into_view_if_needed()
    picture = page.locator(".touch svg").bounding_box()
    assert picture["y"] >= 0
    assert picture["y"] + picture["height"] < slider.bounding_box()["y"]


def test_the_sentence_follows_at_once_and_is_read_out_at_rest(opened):
    page = opened("rates_on_curve")
    heard = page.locator("[role=status]")
    before = page.locator(".touch-said").text_content()
    said = page.evaluate(
        """() => {
          const slider = document.querySelector("input[name$='.rate']");
          slider.value = 1.1;
          slider.dispatchEvent(new Event("input"));
          return document.querySelector(".touch-said").textContent;
        }"""
    )
    assert said != before
    assert said == until(page, "document.querySelector('[role=status]').textContent", said)
    assert heard.bounding_box()["width"] <= 1


def test_home_and_end_go_to_the_edges(opened):
    page = opened("rates_on_curve")
    page.evaluate("document.body.style.height = '3000px'")
    handle = page.locator(".touch-handle")
    limits = [float(handle.get_attribute(f"aria-value{end}")) for end in ("min", "max")]
    found = []
    for key in ("Home", "End"):
        handle.press(key)
        found.append(value(page, "start"))
    assert found == limits
    assert page.evaluate("scrollY") == 0


def test_what_one_value_took_away_comes_back(opened):
    page = opened("field_of_output")
    before = value(page, "place")
    for stride in ("2", "1"):
        page.locator("input[name$='.stride']").fill(stride)
        assert value(page, "place") <= float(page.locator("input[name$='.place']").get_attribute("max"))
    assert value(page, "place") == before


@pytest.mark.parametrize("found", MOVED, ids=lambda found: found.name)
def test_what_is_copied_and_downloaded_is_the_state(opened, found):
    page = opened(found.folder.name, "zh")
    for handle in page.locator(".touch-handle").all():
        handle.press("ArrowLeft")
    moved = {name: value(page, name) for name in found.start}
    moved = {name: str(type(found.said["controls"][name]["value"])(each)) for name, each in moved.items()}
    assert moved != found.start
    source = catalogue.localised(SNIPPETS / found.said["snippet"], "zh")
    for template in found.said["code"]:
        source = source.replace(template.format_map(found.start), template.format_map(moved))
    page.locator(".touch-code button").first.click()
    assert code(page) == copied(page) == source
    with page.expect_download() as download:
        page.locator(".touch-code button").nth(1).click()
    assert download.value.suggested_filename == Path(found.said["snippet"]).name
    assert Path(download.value.path()).read_text("utf-8") == source


def test_the_state_lies_in_the_address(opened):
    page = opened("rates_on_curve", ask="?h=word#top")
    page.locator("button", has_text="1.1").click()
    address = until(page, "location.search + location.hash", "rate")
    assert address == "?h=word&rates_on_curve.rate=1.1#top"
    page.locator(".touch-controls button").nth(-2).click()
    link = copied(page)
    assert link.endswith("?h=word&rates_on_curve.rate=1.1#rates_on_curve")
    page.goto("about:blank")
    page.goto(link)
    page.wait_for_selector("touch-figure.touched")
    assert value(page, "rate") == 1.1
    assert "lr = 1.1" in code(page)
    page.locator(".touch-controls button").last.click()
    assert value(page, "rate") == 0.1
    until(page, "location.search + ' '", "word ")


@pytest.mark.parametrize("ask", ["=1e9", "=-1e9", "=NaN", "=", "=x", "=1e999", "=0.1234567"])
def test_an_address_that_says_nonsense_does_no_harm(opened, ask):
    page = opened("rates_on_curve", ask=f"?rates_on_curve.rate{ask}")
    assert 0.01 <= value(page, "rate") <= 1.2


def test_it_is_fetched_when_it_comes_into_view_and_stays_a_picture_on_paper(browser, address):
    page = browser.new_page(viewport={"width": 400, "height": 400})
    asked = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.route("**/*.css", lambda route: route.fulfill(body="h1 { height: 5000px }", content_type="text/css"))
    page.goto(f"{address}en/rates_on_curve.html")
    page.wait_for_load_state("networkidle")
    assert "touch.js" in asked
    assert "figure.js" not in asked
    page.locator("touch-figure").scroll_into_view_if_needed()
    page.wait_for_selector("touch-figure.touched")
    page.unroute("**/*.css")
    page.reload()
    page.wait_for_selector("touch-figure.touched")
    assert not page.locator("img").is_visible()
    page.emulate_media(media="print")
    assert page.locator("img").is_visible()
    assert not page.locator(".touch").is_visible()
    page.close()


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("found", TOUCHED, ids=lambda found: found.name)
def test_axe_finds_nothing(opened, found, scheme):
    reason = "needs `pip install axe-playwright-python`"
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason=reason).Axe()
    page = opened(found.folder.name, "zh", viewport={"width": 360, "height": 800})
    page.evaluate(f"document.documentElement.dataset.mdColorScheme = '{scheme}'")
    page.locator("summary").click()
    found = axe.run(page).response["violations"]
    assert not found, json.dumps([(each["id"], each["nodes"][0]["html"]) for each in found], indent=1)
