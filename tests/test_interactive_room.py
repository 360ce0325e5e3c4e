"""The room of a figure that can be touched: nothing jumps when it comes, nor when it is moved."""

import pytest

from builder import interactive
from builder.paths import DOCS, LANGUAGES
from builder.sources import pages
from tests.browser import chromium, served

TOUCHED = [interactive.touch(folder) for folder in interactive.folders()]
WATCH = """window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value)))
  .observe({ type: "layout-shift", buffered: true })"""
# what follows the figure is in view
SCROLL = """(host) => {
  scrollBy({ top: host.getBoundingClientRect().bottom - innerHeight * 0.6, behavior: "instant" });
  shifts.length = 0;
}"""
HEIGHTS = """async ([host, states]) => {
  const folder = new URL(host.dataset.folder, document.baseURI);
  const figure = await import(new URL("figure.js", folder));
  const { labels, made } = await (await fetch(new URL("figure.json", folder))).json();
  const sentence = host.querySelector(".touch-said");
  const heights = states.map((state) => {
    sentence.textContent = figure.said({ ...state, ...figure.settled?.(state) }, labels, made);
    return [sentence.getBoundingClientRect().height, sentence.textContent];
  });
  const least = Math.min(...heights.map(([height]) => height));
  return heights.find(([height]) => height > least)?.[1] ?? "";
}"""


def page_of(found: interactive.Touch) -> str:
    """Return where the page of a figure lies in the site of a language."""
    plot = interactive.plot_of(found.folder)
    return next(name for name in pages("en") if plot in (DOCS / "en" / name).read_text("utf-8"))[:-3]


@pytest.fixture(scope="module")
def address(site):
    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture(params=[(360, 740), (1280, 900)], ids=["phone", "desk"])
def page(browser, request):
    width, height = request.param
    page = browser.new_page(viewport={"width": width, "height": height})
    page.add_init_script(WATCH)
    yield page
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("found", TOUCHED, ids=lambda found: found.name)
def test_nothing_jumps(page, address, found, language):
    waiting, free = [], []
    page.route("**/figure.json", lambda route: route.continue_() if free else waiting.append(route))
    page.goto(f"{address}{language}/{page_of(found)}/")
    host = page.locator(f"#{found.folder.name}")
    host.evaluate(SCROLL)
    for _ in range(100):
        if any(found.name in route.request.url for route in waiting):
            break
        page.wait_for_timeout(50)
    assert host.locator("img:visible").count() == 1  # the picture is there until then
    free.append(True)
    for route in waiting:
        route.continue_()
    page.wait_for_selector(f"#{found.folder.name}.touched:not(.waiting)")
    page.wait_for_timeout(200)
    assert sum(page.evaluate("shifts")) < 0.01
    longer = page.evaluate(HEIGHTS, [host.element_handle(), interactive.states(found)])
    assert not longer, f"needs more room: {longer}"


def test_a_figure_that_cannot_be_had_leaves_the_picture_and_no_room(page, address):
    page.route("**/figure.json", lambda route: route.abort())
    page.goto(f"{address}en/regression/gradient-descent/")
    host = page.locator("#valley_paths")
    host.scroll_into_view_if_needed()
    page.wait_for_selector("#valley_paths:not(.waiting)")
    picture = host.locator("img:visible").bounding_box()
    assert abs(host.bounding_box()["height"] - picture["height"]) < 1
