"""The pad in a browser: drawn on by mouse and finger, filled by keys, kept in the address."""

import re

import pytest

from builder import interactive
from builder.paths import INTERACTIVE
from builder.runner import Job, run
from tests.opened_figures import code, copied, until

pytest_plugins = ["tests.opened_figures"]  # its fixtures

FOUND = interactive.touch(INTERACTIVE / "labs/drawn_digit")
START = "".join(FOUND.said["controls"]["drawing"]["value"].split())
SEVEN = [[(0.3, 0.3), (0.5, 0.25), (0.68, 0.25), (0.55, 0.5), (0.45, 0.85)], [(0.38, 0.55), (0.65, 0.52)]]
SAID = "document.querySelector('.touch-said').textContent"
PAD = ".touch-pad > .touch-board"


def cells(page) -> str:
    """Return the 64 numbers as the cells say them."""
    labels = page.locator(".touch-cell").evaluate_all("(all) => all.map((cell) => cell.ariaLabel)")
    return "".join("0123456789abcdefg"[int(label.rpartition(" ")[2])] for label in labels)


def places(page, stroke: list) -> list[tuple[float, float]]:
    box = page.locator(PAD).bounding_box()
    return [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in stroke]


def written(page, strokes: list) -> None:
    for stroke in strokes:
        first, *rest = places(page, stroke)
        page.mouse.move(*first)
        page.mouse.down()
        for place in rest:
            page.mouse.move(*place, steps=4)
        page.mouse.up()


def test_a_mouse_writes_and_all_follows(opened):  # noqa: F811
    page = opened("drawn_digit")
    assert cells(page) == START
    written(page, SEVEN)
    until(page, SAID, "Read as 7")
    page.wait_for_timeout(200)  # for the last frame
    assert (signs := cells(page)) != START
    until(page, "location.search", f"drawing={signs}")
    assert "\n".join(re.findall(".{8}", signs)) in code(page)
    assert page.locator(".touch-code .language-output").text_content().count("read as 7") == 1
    page.locator("button", has_text="Clear").click()
    assert cells(page) == "0" * 64
    assert not page.locator(".touch-ink").get_attribute("d")
    until(page, SAID, "Nothing is drawn")
    written(page, [[(0.5, 0.5), (0.5, 0.5)]])  # a dot
    assert cells(page).count("g") > 8


def test_a_finger_writes_and_the_page_stays_where_it_is(opened):  # noqa: F811
    phone = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}
    page = opened("drawn_digit", **phone)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.locator(PAD).bounding_box()["width"] > 140
    session = page.context.new_cdp_session(page)
    for stroke in SEVEN:
        points = [{"x": x, "y": y} for x, y in places(page, stroke)]
        kinds = ["touchStart", *["touchMove"] * (len(points) - 1)]
        for kind, point in zip(kinds, points, strict=True):
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    until(page, SAID, "Read as 7")
    assert page.evaluate("scrollY") == 0
    assert page.locator(PAD).evaluate("(pad) => getComputedStyle(pad).touchAction") == "none"
    assert page.locator(".touch-picture").evaluate("(part) => getComputedStyle(part).touchAction") == "auto"


def test_keys_ink_cells_and_what_they_do_is_said(opened):  # noqa: F811
    page = opened("drawn_digit")
    page.locator("button", has_text="Clear").click()
    page.locator(".touch-cell").first.focus()
    for key in ("ArrowRight", "ArrowDown", "Space", "ArrowDown", "Enter", "ArrowLeft", "ArrowLeft"):
        page.keyboard.press(key)
    assert cells(page) == "0" * 9 + "g" + "0" * 7 + "g" + "0" * 46
    focused = "document.activeElement"
    assert page.evaluate(f"{focused}.ariaLabel") == "row 3, column 1: 0"  # at the edge it stays
    page.keyboard.press("ArrowRight")
    assert page.evaluate(f"{focused}.ariaLabel") == "row 3, column 2: 16"
    assert page.evaluate(f"{focused}.ariaSelected") == "true"
    page.keyboard.press("Space")
    assert page.evaluate(f"{focused}.ariaLabel") == "row 3, column 2: 0"
    assert page.locator(".touch-cell[tabindex='0']").count() == 1
    assert "g" in until(page, "location.search", "drawing=" + "0" * 9 + "g")
    written(page, SEVEN)  # begins anew
    until(page, SAID, "Read as 7")
    page.locator(".touch-cell").first.press("Enter")  # now the strokes are not what is shown
    assert not page.locator(".touch-ink").get_attribute("d")


def test_what_is_copied_prints_what_is_shown(opened, tmp_path):  # noqa: F811
    page = opened("drawn_digit")
    page.locator("button", has_text="an A").click()
    page.locator(".touch-code summary").click()
    page.locator(".touch-code button").first.click()
    file = tmp_path / "copied_code.py"
    file.write_text(copied(page), "utf-8")
    assert file.read_text("utf-8") == code(page)
    (result,) = run([Job(file)])
    assert not result.error
    assert result.stdout == page.locator(".touch-code .language-output code").text_content()


def test_the_drawing_lies_in_the_address(opened):  # noqa: F811
    signs = "".join(FOUND.said["controls"]["drawing"]["examples"][1]["value"].split())
    page = opened("drawn_digit", ask=f"?drawn_digit.drawing={signs}")
    assert cells(page) == signs
    assert page.locator("button[aria-pressed=true]").text_content() == "a 7 with a bar"
    page.locator("button", has_text="Reset").click()
    assert cells(page) == START
    until(page, "location.search + ' '", " ")


@pytest.mark.parametrize(("button", "says"), [("a 2", 2), ("a 7", 7), ("a 1", 3), ("an A", 4)])
def test_the_examples_are_read_as_the_page_says(opened, button, says):  # noqa: F811
    page = opened("drawn_digit")
    page.locator("button", has_text=button).click()
    said = until(page, SAID, f"Read as {says}, with probability ")
    assert float(said.split(" probability ")[1].split(";")[0]) >= 0.95


@pytest.mark.parametrize("ask", ["=", "=1", f"={'h' * 64}", f"={'0' * 63}", f"={'0' * 65}", "=%0A"])
def test_an_address_that_holds_no_drawing_does_no_harm(opened, ask):  # noqa: F811
    assert cells(opened("drawn_digit", ask=f"?drawn_digit.drawing{ask}")) == START
