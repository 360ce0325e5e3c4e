"""Figures whose letters are too small where they fit a phone."""

import pytest

from builder.markdown.legible import too_small

LETTERS = '<g transform="translate(1 2) scale({} -{})"><use/></g>'


@pytest.mark.parametrize(
    ("points", "width", "expected"),
    [(11.5, 576, False), (11.5, 605, True), (10, 518, False), (10, 522, True), (16, 672, False)],
)
def test_the_smallest_letters_count(tmp_path, points, width, expected):
    picture = tmp_path / f"{points}.{width}.svg"
    picture.write_text("".join(LETTERS.format(size / 100, size / 100) for size in (20, points)), "utf-8")
    assert too_small(picture, width) is expected


def test_of_a_picture_without_letters_the_width_counts(tmp_path):
    assert not too_small(tmp_path / "a.png", 590)
    assert too_small(tmp_path / "a.png", 620)
