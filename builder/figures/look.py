"""What a figure consists of that could keep it from being right in both themes and languages."""

from functools import partial

import matplotlib as mpl
import numpy as np
from matplotlib import colors
from matplotlib.artist import Artist
from matplotlib.cm import ScalarMappable
from matplotlib.contour import ContourSet
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.text import Text

from builder.figures import palette, recolour
from builder.figures.labels import message_of
from builder.figures.relabel import texts
from builder.paths import STYLE

FACE = ["normal", 400, "regular"]


def foreign_faces(figure: Figure) -> list[str]:
    """Return what the texts ask of the font that it does not have, such as a bold face."""
    faces = {*FACE, *mpl.rc_params_from_file(STYLE)["font.family"]}
    asked = dict.fromkeys(face for text in texts(figure) for face in faces_of(text))
    return [str(face) for face in asked if face not in faces]


def faces_of(text: Text) -> list:
    """Return what a text asks of the font."""
    return [text.get_fontweight(), text.get_fontstyle(), text.get_fontvariant(), *text.get_fontfamily()]


def foreign_colors(figure: Figure, svg: str) -> dict[str, dict]:
    """Return the colors of no palette, color map or legible grey: their names, and their owners."""
    own = {*palette.DARK_OF}
    for artist in figure.findobj(_is_mapped):
        cmap = artist.get_cmap()
        own |= {colors.to_hex(color) for color in cmap(range(-1, cmap.N + 1))}  # with what lies outside
    names = {name: value for name, value in colors.get_named_colors_mapping().items() if ":" not in name}
    return {
        color: {
            "names": sorted(name for name, value in names.items() if colors.to_hex(value) == color),
            "owners": sorted({type(artist).__name__ for artist in figure.findobj(partial(has, color))}),
        }
        for color in sorted(recolour.colors(svg) - own)
        if not palette.is_grey_for_both(color)
    }


def has(color: str, artist: Artist) -> bool:
    """Return whether an artist is drawn in a color."""
    getters = ("get_color", "get_facecolor", "get_edgecolor", "get_markerfacecolor", "get_markeredgecolor")
    found = [getattr(artist, name)() for name in getters if hasattr(artist, name)]
    shown = [rgba for value in found for rgba in colors.to_rgba_array(value) if rgba[3]]
    return color in map(colors.to_hex, shown)


def _is_mapped(artist) -> bool:
    """Return whether an artist's colors stand for values."""
    named = isinstance(artist, ContourSet) and artist.colors is not None
    return isinstance(artist, ScalarMappable) and artist.get_array() is not None and not named


def holds_palette_in_pixels(figure: Figure) -> bool:
    """Return whether an exchange of colors would miss some: those of pixels, those between two colors."""
    for artist in figure.findobj(_is_mapped):
        if artist.get_array().ndim < 3 and artist.get_cmap().name not in mpl.colormaps:
            return True
    chromatic = [colors.to_rgba_array(color)[0, :3] for color in palette.CYCLE["light"][:5]]
    codes = [_code(np.round(255 * color)) for color in chromatic]
    images = [image for image in figure.findobj(AxesImage) if image.get_array().ndim == 3]
    return any(np.isin(_code(image.to_rgba(image.get_array(), bytes=True)), codes).any() for image in images)


def _code(pixels: np.ndarray) -> np.ndarray:
    return np.asarray(pixels)[..., :3].astype(int) @ (1 << 16, 1 << 8, 1)


def unreached(svg: str, said: set[str]) -> list[str]:
    """Return the drawn words that none of the texts found in the figure says."""
    known = " ".join(" ".join(text.replace("--", "- -") for text in said).split())
    drawn = [" ".join(text.split()) for text in recolour.drawn_texts(svg)]
    return [text for text in drawn if message_of(text) and text not in known]
