"""Figures are the same bytes every time, readable in both themes, and complete or not there at all."""

import hashlib
import itertools
import shutil

import numpy as np
import pytest

from builder import figures
from builder.draw import CYCLE, INK, PAPER
from builder.paths import CACHE, SNIPPETS

DRAWN = SNIPPETS / "regression" / "plot_rates.py"


@pytest.fixture
def plot(tmp_path, monkeypatch):
    """Return a function that writes a plot file which is drawn into an empty cache."""
    monkeypatch.setattr(figures, "CACHE", tmp_path / "cache")

    def write(source: str, name: str = "plot_test"):
        (tmp_path / "chapter").mkdir(exist_ok=True)
        file = tmp_path / "chapter" / f"{name}.py"
        file.write_text("import matplotlib.pyplot as plt\n" + source)
        return file

    return write


def test_drawing_again_gives_the_same_bytes(site, plot):
    again = plot("").with_name(DRAWN.name)
    shutil.copy(DRAWN, again)
    assert figures.draw([again]) == []
    first, second = figures.folder_of(again), CACHE / figures.folder_of(again).relative_to(figures.CACHE)
    second = second.parents[2] / DRAWN.parent.name / second.parent.name / second.name
    names = sorted(path.name for path in first.iterdir())
    assert len(names) == 5
    for name in names:
        assert digest(first / name) == digest(second / name), name


def digest(path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_fresh_figure_is_not_drawn_again(plot):
    file, drawn = plot("plt.plot([1, 2])\nplt.show()\n"), []
    assert figures.draw([file], on_result=drawn.append) == []
    assert len(drawn) == 2
    assert figures.draw([file], on_result=drawn.append) == []
    assert len(drawn) == 2


FAILING = {
    "none": ("x = 1\n", "none.py: ValueError: a plot file draws one figure, this one left 0"),
    "two": ("plt.figure()\nplt.figure()\n", "this one left 2"),
    "glyph": ("plt.plot([1])\nplt.title('\\U0001F9E0')\n", "Glyph 129504"),
    "raises": ("plt.plot([1])\nraise ValueError('no')\n", "raises.py:3: ValueError: no"),
    "bold": ("plt.plot([1])\nplt.title('a', weight='bold')\n", "bold.py:3: builder.draw.FaceError: "),
    "italic": ("plt.plot([1])\nplt.title('a', style='italic')\n", "italic.py:3: builder.draw.FaceError: "),
    "weight": ("plt.rcParams['font.weight'] = 700\nplt.title('a')\n", "weight.py:2: "),
    "family": ("plt.plot([1])\nplt.xlabel('a', family='Arial')\n", "and not “Arial”"),
    "random": ("import random\nplt.plot([1, random.random()])\n", "drawn twice it gives two figures"),
}


def test_each_failed_draw_is_reported_and_not_cached(plot):
    files = {name: plot(source, name) for name, (source, _) in FAILING.items()}
    problems = figures.draw(list(files.values()))
    assert len(problems) == len(FAILING)
    for name, (_, words) in FAILING.items():
        assert [problem for problem in problems if f"/{name}.py" in problem and words in problem], name
        assert not figures.folder_of(files[name]).exists()
    again = [files["none"], files["random"]]
    assert len(figures.draw(again)) == len(again), "a failed draw is tried again"


def test_labels_without_translation_are_reported(plot):
    file = plot(
        "plt.plot([1, 2], label='a curve of test 7')\nplt.legend()\nplt.xticks([0, 1], ['left end', '$x$'])\n"
    )
    problems = figures.draw([file])
    assert len(problems) == 2
    assert "the label “a curve of test {}” has no zh text" in problems[0]
    assert "the label “left end” has no zh text" in problems[1]


def test_a_large_svg_becomes_a_png(plot):
    file = plot("plt.scatter(range(9000), range(9000))\n")
    assert figures.draw([file]) == []
    pictures = [
        figures.variant(file, language, theme) for language in ("zh", "en") for theme in figures.THEMES
    ]
    assert {picture.suffix for picture in pictures} == {".png"}
    assert not list(figures.folder_of(file).glob("*.svg"))
    assert figures.drawn(file)["size"] == [614, 346]


def luminance(color: str) -> float:
    """Return the relative luminance of WCAG 2."""
    return float(np.dot([0.2126, 0.7152, 0.0722], linear(color)))


def linear(color: str) -> np.ndarray:
    channels = np.array([int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


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
