"""What the text of a drawn SVG tells, and the dark figure from the light one."""

import re
from html import unescape
from xml.etree.ElementTree import Comment, TreeBuilder, XMLParser

from builder.figures.palette import DARK_OF

COLOR = re.compile(r"(?<=: )#[0-9a-f]{6}\b")  # as matplotlib writes the properties of a style
DRAWN_IN = re.compile(rf"(?:fill|stroke): ({COLOR.pattern})")


def dark(svg: str) -> str:
    """Return a light figure as a dark one: the colors of the palette are exchanged, all else stays."""
    return COLOR.sub(lambda color: DARK_OF.get(color[0], color[0]), svg)


def colors(svg: str) -> set[str]:
    """Return the colors of lines and faces; pixels and gradients are aside, which stand for values."""
    return set(DRAWN_IN.findall(svg))


def drawn_texts(svg: str) -> list[str]:
    """Return the texts that are drawn, line by line: matplotlib leaves each in a comment above its glyphs."""
    parser = XMLParser(target=TreeBuilder(insert_comments=True))
    parser.feed(svg)
    return [unescape(node.text.strip()) for node in parser.close().iter(Comment)]
