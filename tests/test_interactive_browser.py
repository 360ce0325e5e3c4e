"""The figures in a browser, under a strict policy: dragged, moved by keys, and copied from."""

import json
from pathlib import Path

import pytest

from builder import catalogue
from builder.paths import SNIPPETS
from tests.opened_figures import MOVED, TOUCHED, code, copied, drag, until, value

pytest_plugins = ["tests.opened_figures"]  # its fixtures


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
