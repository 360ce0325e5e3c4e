"""The figures under a finger: they follow it, the page stays, and it goes on where no handle is."""

import pytest

from tests.opened_figures import MOVED, until, value

pytest_plugins = ["tests.opened_figures"]  # its fixtures

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
    swipe(page, x + 8, y, -60, -60)  # a finger is not exact; upwards, or the page has nowhere to scroll
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
    page = opened("one_rate", viewport={"width": 390, "height": 640})
    slider = page.locator(".touch-slider input").last
    slider.scroll_into_view_if_needed()
    picture = page.locator(".touch svg").bounding_box()
    assert picture["y"] >= 0
    assert picture["y"] + picture["height"] < slider.bounding_box()["y"]
