"""The picture that stands beside a link to a page: its title, large, on the color of the site."""

import re
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from builder import cache
from builder.paths import package_folder

NAME = "card.png"
FONT = "fonts/NotoSansCJKjp-Regular.otf"
SIZE = WIDTH, HEIGHT = 1200, 630
MARGIN, LEADING = 80, 1.35
LARGE, SMALLEST, SMALL = 84, 48, 34  # heights of letters in pixels
GROUND, INK = (0x2F, 0x3E, 0x75), (0xFF, 0xFF, 0xFF)
LEVELS = 16  # from the ground to the ink: four bits a pixel
FAINT, CLEAR, FULL = 60, 195, 255  # the network behind, the words around, the title
LAYERS = [(740, (155, 315, 475)), (920, (75, 235, 395, 555)), (1100, (235, 395))]
SPEECH = {"zh": "zh-Hans", "en": "en"}  # of a sign that looks different in Japan, the mainland's form
PIECES = re.compile(r"[!-~’é–]+ ?|.[，。：；、？！”）》]*\s*")  # a line may end behind each of them


def card(page: str, language: str, title: str, above: str, below: str) -> Path:
    """Return the picture of a page, with words above its title and below; drawn where it is not there yet.

    ``page`` is its path below the language's folder; what its picture was before is taken out.
    """
    key = cache.key(title, above, below, language, _made_with(), Path(__file__))
    entry = cache.CACHE / "cards" / language / page.replace("/", "+") / key
    if not cache.whole(entry):
        with cache.draft(entry) as folder:
            _draw(folder / NAME, title, above, below, language)
        cache.forget_others(entry)
    return entry / NAME


@lru_cache(maxsize=1)
def _made_with() -> str:
    return " ".join(f"{name} {version(name)}" for name in ("matplotlib", "notojp-matplotlib", "pillow"))


def _draw(file: Path, title: str, above: str, below: str, language: str) -> None:
    from PIL import Image

    picture, (size, lines) = _network().copy(), _fitted(title, language)
    top = (HEIGHT - size * LEADING * len(lines)) / 2
    for number, line in enumerate(lines):
        _write(picture, line, top + size * LEADING * (number + 0.8), size, FULL, language)
    _write(picture, above, MARGIN + SMALL, SMALL, CLEAR, language)
    _write(picture, below, HEIGHT - MARGIN, SMALL, CLEAR, language)
    levels = picture.point(lambda level: level * (LEVELS - 1) // FULL)
    indexed = Image.frombytes("P", SIZE, levels.tobytes())
    shares = [level / (LEVELS - 1) for level in range(LEVELS)]
    indexed.putpalette(
        [round(a + (b - a) * share) for share in shares for a, b in zip(GROUND, INK, strict=True)]
    )
    indexed.save(file, "PNG", bits=4)


@lru_cache(maxsize=1)
def _network():
    """Return the ground: three layers of neurons, each joined to all of the next, in a faint color."""
    from PIL import Image, ImageDraw

    picture = Image.new("L", (2 * WIDTH, 2 * HEIGHT))  # drawn twice as large, so that its edges are smooth
    draw = ImageDraw.Draw(picture)
    for (x, ys), (next_x, next_ys) in zip(LAYERS, LAYERS[1:], strict=False):
        for ends in [(2 * x, 2 * y, 2 * next_x, 2 * z) for y in ys for z in next_ys]:
            draw.line(ends, FAINT // 2, width=4)
    for x, y in [(x, y) for x, ys in LAYERS for y in ys]:
        draw.ellipse((2 * x - 56, 2 * y - 56, 2 * x + 56, 2 * y + 56), 0, FAINT, width=8)
    return picture.resize(SIZE, Image.Resampling.BOX)


def _fitted(title: str, language: str) -> tuple[int, list[str]]:
    """Return the size of the letters, and the lines, at which a title fills the picture."""
    for size in range(LARGE, SMALLEST - 1, -4):
        lines = _lines(title, size, language)
        if len(lines) * size * LEADING <= HEIGHT - 2 * (MARGIN + 2 * SMALL):
            break
    return size, lines


def _lines(title: str, size: int, language: str) -> list[str]:
    lines = [""]
    for piece in PIECES.findall(title):
        if lines[-1] and _font(lines[-1] + piece.rstrip(), size, language)[1] > WIDTH - 2 * MARGIN:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]


@lru_cache(maxsize=16)
def _opened(size: int):
    from matplotlib.ft2font import FT2Font  # looks for no other font on the machine

    font = FT2Font(package_folder("notojp_matplotlib") / FONT)
    font.set_size(size, 72)
    return font


def _font(text: str, size: int, language: str):
    """Return the font with a text laid out in it, and the width of the text in pixels."""
    from matplotlib.ft2font import LoadFlags

    font = _opened(size)
    font.set_text(text, flags=LoadFlags.NO_HINTING, language=SPEECH[language])
    return font, font.get_width_height()[0] / 64


def _write(picture, text: str, baseline: float, size: int, level: int, language: str) -> None:
    from PIL import Image

    font, _ = _font(text, size, language)
    font.draw_glyphs_to_bitmap()
    letters = Image.fromarray(font.get_image())
    top = round(baseline) - letters.height + round(font.get_descent() / 64)
    picture.paste(level, (MARGIN, top), letters)
