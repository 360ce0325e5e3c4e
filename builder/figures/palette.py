"""The colors of the figures, in both themes, and what other colors a figure may have."""

import re

THEMES = ("light", "dark")
CYCLE = {
    # near Okabe and Ito's colors (2008), moved until each stands out from its page by 3 : 1 and the
    # first five differ for the color-blind; tests/test_figures.py measures both
    "light": ["#0079be", "#cd6308", "#076345", "#963a7d", "#7a5000", "#3d3d3d"],
    "dark": ["#10c1f7", "#f1873d", "#0faa73", "#cf8db6", "#e8ca39", "#d0d0d0"],
}
INK = {"light": ("#212121", "#bdbdbd"), "dark": ("#e3e5ec", "#5a5f70")}
PAPER = {"light": "#ffffff", "dark": "#1e2129"}
DARK_OF = dict(zip([*CYCLE["light"], *INK["light"]], [*CYCLE["dark"], *INK["dark"]], strict=True))

CONTRAST = 3  # what WCAG 2 asks of graphics
INKED = [
    *("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color", "patch.edgecolor"),
    *("hatch.color", "boxplot.boxprops.color", "boxplot.capprops.color", "boxplot.whiskerprops.color"),
    *("boxplot.flierprops.color", "boxplot.flierprops.markeredgecolor"),
]
FAINT = ["grid.color", "legend.edgecolor"]
BY_NAME = re.compile(r"C\d|none|auto|inherit|face|linecolor|(?:marker(?:face|edge)color|m[fe]c)")
GREY = re.compile(r"[01]?\.\d+|[01]")


def settings(theme: str) -> dict:
    """Return the colors of a theme as matplotlib's settings; the cycle of colors is not among them."""
    ink, faint = INK[theme]
    return dict.fromkeys(INKED, ink) | dict.fromkeys(FAINT, faint)


def allowed(spelling: str) -> bool:
    """Return whether a color that a plot file spells out can be seen, and belongs, on both pages."""
    if GREY.fullmatch(spelling):
        return is_grey_for_both("#" + f"{round(255 * min(float(spelling), 1)):02x}" * 3)
    return bool(BY_NAME.fullmatch(spelling))


def is_grey_for_both(color: str) -> bool:
    """Return whether a color, as #rrggbb, is a grey that can be seen on both pages."""
    return color[1:3] == color[3:5] == color[5:] and legible(color)


def legible(color: str) -> bool:
    """Return whether a color stands out from the light and from the dark page."""
    return all(contrast(color, paper) >= CONTRAST for paper in PAPER.values())


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colors as WCAG 2 defines it, from 1 to 21."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
