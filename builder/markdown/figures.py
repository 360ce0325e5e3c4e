"""Figures: an image of a plot file, alone in its paragraph, becomes the pictures drawn from it."""

import html
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor

from builder.markdown.resources import Context, Picture, page_url
from builder.markdown.stash import Stash
from builder.page import FIGURE


class FigureProcessor(BlockProcessor):
    """Replace ![alt](chapter/plot_name.py)."""

    def __init__(self, md: Markdown, context: Context, stash: Stash):
        super().__init__(md.parser)
        self.context, self.stash = context, stash

    def test(self, parent: Element, block: str) -> bool:
        return bool(FIGURE.fullmatch(block.strip()))

    def run(self, parent: Element, blocks: list[str]) -> None:
        found = FIGURE.fullmatch(blocks.pop(0).strip())
        self.parser.md.site_counts["figure", found["plot"]] += 1
        # kept, because MkDocs would look for the pictures beside the page's source
        picture = self.context.resources.figure(found["plot"])
        content = self.stash.keep(pictures(picture, found["plot"], found["alt"], self.context))
        # what scrolls can be reached by keyboard
        attributes = {"class": "wide", "tabindex": "0"} if picture and picture.wide else {}
        SubElement(parent, "figure", attributes).text = content


def pictures(picture: Picture | None, plot: str, alt: str, context: Context) -> str:
    """Return the pictures of a plot file, of which a style sheet shows one, and a link to the file.

    Where the plot has a figure that can be touched, its script takes the place of the pictures.
    """
    images, name = "", PurePosixPath(plot).name
    for theme, url in picture.urls.items() if picture else ():
        images += f'<img src="{context.relative(url)}#only-{theme}" alt="{html.escape(alt)}"'
        images += f' width="{picture.width}" height="{picture.height}" loading="lazy">'
    if images and (touch := context.resources.touch(plot)):
        images = f"{_opening(*touch, context)}{images}</touch-figure>"
    if picture and picture.parts:
        images = f'<div class="clickable">{images}{_links(picture, context)}</div>'
    source = f'<a class="figure-source" href="{name}" download>{name}</a>'
    return f"{images}<figcaption>{source}</figcaption>"


def _opening(folder: str, room: str, context: Context) -> str:
    data = f'data-folder="{context.relative(folder)}" data-room="{html.escape(room)}"'
    return f'<touch-figure id="{PurePosixPath(folder).name}" {data}>'


def _links(picture: Picture, context: Context) -> str:
    """Return what lies over a figure whose parts lead to pages: links in SVG grow and shrink with it."""
    links = ""
    for part in picture.parts:
        x, y, width, height = part.box
        url = context.relative(page_url(part.page))
        links += (
            f'<a href="{url}" aria-label="{html.escape(part.title)}"><title>{html.escape(part.title)}</title>'
        )
        links += f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"/></a>'
    return f'<svg viewBox="{picture.view}">{links}</svg>'
