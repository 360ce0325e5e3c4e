"""The cover of a book: the picture of the first page, upright."""

from io import BytesIO
from pathlib import Path

from builder import cards

SIZE = 1200, 1600


def cover(folder: Path) -> bytes:
    """Return the cover as PNG; ``folder`` is that of a language's site."""
    from PIL import Image

    with Image.open(folder / cards.NAME) as card:
        ground = card.getpixel((0, 0))
        picture = Image.new("P", SIZE, ground)
        picture.putpalette(card.getpalette())
        picture.paste(card, ((SIZE[0] - card.width) // 2, (SIZE[1] - card.height) // 2))
    written = BytesIO()
    picture.save(written, "PNG", bits=4)
    return written.getvalue()
