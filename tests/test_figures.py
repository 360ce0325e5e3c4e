"""Figures are the same bytes every time, readable in both themes, and complete or not there at all."""

import hashlib
import itertools
import shutil

import numpy as np
import pytest

from builder import catalogue, figures, make
from builder.figures import numerals, palette, recolour
from builder.figures.palette import CYCLE, INK, PAPER, contrast
from builder.paths import SNIPPETS

DRAWN = SNIPPETS / "regression" / "plot_rates.py"


def test_drawing_again_gives_the_same_bytes(plot):
    file = shutil.copy(DRAWN, plot("").with_name(DRAWN.name))
    assert make.draw([file]) == []
    first = {path.name: digest(path) for path in figures.folder_of(file).iterdir()}
    assert first.keys() == {"checksums.json", "drawn.json", *(f"{picture}.svg" for picture in PICTURES)}
    shutil.rmtree(figures.folder_of(file))
    assert make.draw([file]) == []
    assert {path.name: digest(path) for path in figures.folder_of(file).iterdir()} == first


PICTURES = [f"{language}.{theme}" for language in ("en", "zh") for theme in figures.THEMES]


def digest(path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_figure_runs_once_and_is_kept(plot):
    file, runs = plot("plt.plot([1, 2])\nplt.show()\n"), []
    assert make.draw([file], on_result=runs.append) == []
    assert make.draw([file], on_result=runs.append) == []
    assert len(runs) == 1


@pytest.mark.parametrize("color", ["C1", "0.5", "0.45"])
def test_the_file_of_a_figure_that_is_right_runs_once(plot, color):
    once = "from pathlib import Path\nPath('ran').touch(exist_ok=False)\n"
    assert (
        make.draw([plot(f"{once}plt.plot([1, 2], color='{color}')\nplt.axhspan(0, 1, fc='{color}')\n")]) == []
    )


def test_a_former_state_goes_when_the_next_one_is_drawn(plot):
    file = plot("plt.plot([1, 2])\n")
    assert make.draw([file]) == []
    former = figures.folder_of(file)
    file.write_text(file.read_text("utf-8").replace("2", "3"), "utf-8")
    assert make.draw([file]) == []
    assert list(former.parent.iterdir()) == [figures.folder_of(file)] != [former]


@pytest.mark.parametrize("name", ["en.dark.svg", "drawn.json", "checksums.json"])
def test_a_damaged_figure_is_drawn_anew_with_a_notice(plot, caplog, name):
    file = plot("plt.plot([1, 2])\n")
    assert make.draw([file]) == []
    damaged = figures.folder_of(file) / name
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[: len(whole) // 2])
    with caplog.at_level("INFO", "mkdocs.hooks.builder"):
        assert make.draw([file]) == []
    assert [record.message for record in caplog.records if "damaged" in record.message]
    assert damaged.read_bytes() == whole


def test_a_cache_that_cannot_be_written_to_is_named(plot, tmp_path):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "figures").touch()
    (problem,) = make.draw([plot("plt.plot([1, 2])\n")])
    assert problem.file == tmp_path / "cache" / "figures"
    assert "the figures cannot be kept here" in problem.message


def test_the_dark_figure_of_a_plot_is_the_light_one_in_other_colors(plot):
    file = plot("plt.plot([1, 2], color='C1')\nplt.grid(visible=True)\nplt.axhline(1, color='0.5')\n")
    assert make.draw([file]) == []
    light, dark = (figures.variant(file, "en", theme).read_text("utf-8") for theme in figures.THEMES)
    drawn = recolour.colors(light)
    assert drawn == {CYCLE["light"][1], *INK["light"], "#808080"}
    assert recolour.colors(dark) == {palette.DARK_OF.get(color, color) for color in drawn}
    assert light != dark == recolour.dark(light)


def test_a_dark_figure_whose_pixels_hold_the_palette_is_drawn_by_itself(plot):
    listed = "plt.imshow([[0, 1]], cmap=ListedColormap(['C0', 'C1']))\n"
    file = plot("from matplotlib.colors import ListedColormap\n" + listed)
    assert make.draw([file]) == []
    light, dark = (figures.variant(file, "en", theme).read_text("utf-8") for theme in figures.THEMES)
    assert recolour.dark(light) != dark


def test_places_are_rounded_and_scales_are_not():
    svg = (
        '<path d="M 1.23456 -0.001 L 2.5 10"/><use transform="translate(0.999 3) scale(0.015625)" x="7.005"/>'
    )
    assert numerals.shorter(svg) == (
        '<path d="M 1.23 0 L 2.5 10"/><use transform="translate(1 3) scale(0.015625)" x="7"/>'
    )


def test_a_large_svg_becomes_a_webp(plot):
    file = plot("plt.scatter(range(9000), range(9000))\n")
    assert make.draw([file]) == []
    pictures = [
        figures.variant(file, language, theme) for language in ("zh", "en") for theme in figures.THEMES
    ]
    assert {picture.suffix for picture in pictures} == {".webp"}
    assert len({digest(picture) for picture in pictures}) == 2, "light and dark differ"
    assert not list(figures.folder_of(file).glob("*.svg"))
    assert figures.drawn(file)["size"] == [614, 346]


def test_a_figure_can_be_too_large_in_one_language_only(plot, monkeypatch):
    long = "".join(map(chr, range(0x4E00, 0x4E00 + 700)))  # each sign has its own outline
    monkeypatch.setattr(catalogue, "messages", lambda language: {"low": long})
    file = plot("plt.plot([1])\nplt.title('low', size=1)\n")
    assert make.draw([file]) == []
    pictures = {path.name for path in figures.folder_of(file).glob("*.*.*")}
    pixels = {f"zh.{theme}.{kind}" for theme in figures.THEMES for kind in ("png", "webp")}
    assert pictures == {"en.light.svg", "en.dark.svg"} | pixels


def linear(color: str) -> np.ndarray:
    channels = np.array([int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", figures.THEMES)
def test_colors_stand_out_from_the_page(theme):
    for color in CYCLE[theme]:
        assert contrast(color, PAPER[theme]) >= 3, color
    assert contrast(INK[theme][0], PAPER[theme]) >= 7


# Machado, Oliveira and Fernandes (2009), severity 1
BLINDNESS = {
    "none": np.eye(3),
    "protanopia": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "deuteranopia": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "tritanopia": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
}


@pytest.mark.parametrize("theme", figures.THEMES)
@pytest.mark.parametrize("kind", BLINDNESS)
def test_the_first_five_colors_differ_for_the_color_blind(theme, kind):
    seen = [lab(np.clip(BLINDNESS[kind] @ linear(color), 0, 1)) for color in CYCLE[theme][:5]]
    for one, other in itertools.combinations(range(5), 2):
        distance = np.linalg.norm(seen[one] - seen[other])
        assert distance >= 15, f"C{one} and C{other} look alike under {kind}: ΔE = {distance:.1f}"


def lab(rgb: np.ndarray) -> np.ndarray:
    """Return CIELAB of a linear sRGB color, white point D65."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ rgb / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])
