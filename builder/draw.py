"""Run a plot file under one theme and save its figure once for each language."""

import json
import os
import runpy
import warnings
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib import font_manager
from matplotlib.text import Text

from builder.catalogue import message_of, translate_label
from builder.paths import STYLE, package_folder

SVG_LIMIT = 300_000
FONT = "fonts/NotoSansCJKjp-Regular.otf"
FACE = ["normal", 400, "regular"]
SPEECH = {"zh": "zh-Hans", "en": "en"}
CYCLE = {
    # near Okabe and Ito's colors (2008), moved until each stands out from its page by 3 : 1 and the
    # first five differ for the color-blind; tests/test_figures.py measures both
    "light": ["#0079be", "#cd6308", "#076345", "#963a7d", "#7a5000", "#3d3d3d"],
    "dark": ["#10c1f7", "#f1873d", "#0faa73", "#cf8db6", "#e8ca39", "#d0d0d0"],
}
INK = {"light": ("#212121", "#bdbdbd"), "dark": ("#e3e5ec", "#5a5f70")}
PAPER = {"light": "#ffffff", "dark": "#1e2129"}
INKED = ["text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color", "patch.edgecolor"]


class FaceError(ValueError):
    """A text asks for a face of the font that is not there. Names the file and the line that ask for it."""

    def __init__(self, face: str, filename: str):
        super().__init__(f"the font of the figures has one face, Regular, and not “{face}”")
        self.filename, lines = filename, Path(filename).read_text("utf-8").splitlines()
        self.lineno = next((number for number, line in enumerate(lines, 1) if face in line), None)


def run(file: str, folder: str, theme: str, translations: dict[str, dict[str, str]]) -> None:
    """Draw a plot file into a folder; its labels and size go into drawn.json.

    Raises ValueError when the file leaves no figure or more than one, FaceError when a text wants to be
    bold, say, and the warning itself when a glyph is missing.
    """
    # matplotlib was imported without the fonts of the machine; from here on this would hide ours as well
    os.environ.pop("MPL_IGNORE_SYSTEM_FONTS", None)
    font_manager.fontManager.addfont(package_folder("notojp_matplotlib") / FONT)
    ink, faint = INK[theme]
    plt.style.use(["default", STYLE])
    faces = {*FACE, *plt.rcParams["font.family"]}
    plt.rcParams.update(dict.fromkeys(INKED, ink) | {"grid.color": faint})
    plt.rcParams["axes.prop_cycle"] = plt.cycler(color=CYCLE[theme])
    warnings.filterwarnings("error", message="Glyph .* missing")
    runpy.run_path(file, run_name="__main__")
    if len(plt.get_fignums()) != 1:
        raise ValueError(f"a plot file draws one figure, this one left {len(plt.get_fignums())}")
    figure, labels = plt.gcf(), set()
    for text in figure.findobj(Text):
        asked = [text.get_fontweight(), text.get_fontstyle(), text.get_fontvariant(), *text.get_fontfamily()]
        for face in asked:
            if face not in faces:
                raise FaceError(str(face), file)
    for language in ("en", "zh"):  # English first: translating changes the figure
        labels |= _translate(figure, language, translations.get(language, {}))
        _save(figure, Path(folder, f"{language}.{theme}.svg"))
    known = translations["zh"]
    drawn = {
        "labels": {label: known.get(label) for label in sorted(labels)},
        "size": [round(96 * inches) for inches in figure.get_size_inches()],
    }
    Path(folder, "drawn.json").write_text(json.dumps(drawn, ensure_ascii=False), "utf-8")


def _save(figure, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None, "Creator": None})
    if path.stat().st_size > SVG_LIMIT:
        path.unlink()
        figure.savefig(path.with_suffix(".png"), metadata={"Software": None})


def _translate(figure, language: str, translations: dict[str, str]) -> set[str]:
    """Put all texts of a figure into a language; return the messages found in it."""
    figure.draw_without_rendering()  # ticks have no text before
    messages = set()
    for axis in (axis for axes in figure.axes for axis in (axes.xaxis, axes.yaxis)):
        ticks = [label.get_text() for label in axis.get_majorticklabels()]
        if any(map(message_of, ticks)):
            messages |= set(map(message_of, ticks))
            limits = axis.get_view_interval()
            axis.set_ticks(axis.get_majorticklocs(), [translate_label(t, translations) for t in ticks])
            axis.set_view_interval(*limits, ignore=True)
    for text in figure.findobj(Text):
        messages.add(message_of(text.get_text()))
        text.set_text(translate_label(text.get_text(), translations))
        text.set_language(SPEECH[language])
    return messages - {None} if language == "en" else set()
