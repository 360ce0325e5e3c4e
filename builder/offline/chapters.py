"""A page of the site as a chapter of a book: XHTML without scripts, its folds open, its figures light."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from html.parser import HTMLParser
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder, tostring

from builder import cache

KIND, NAME = "chapters", "chapter.json"
XHTML, MATHML = "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML"
VOID = {"br", "col", "hr", "img", "wbr"}
# what a book has no use for: the buttons of the site, what lies over a figure, files beside the page
LEFT_OUT = {"button", "script", "style", "svg"}
LEFT_OUT_CLASSES = {"downloads", "headerlink", "md-content__button"}
RENAMED = {"details": "div", "summary": "p", "touch-figure": "div"}  # not every reading system folds
ATTRIBUTES = {"alt", "aria-label", "class", "href", "id", "src", "title"}
DARK, LIGHT = "#only-dark", "#only-light"


class NotNestedError(ValueError):
    """The tags of an article are not nested."""


@dataclass(frozen=True)
class Chapter:
    """A chapter: its title, its XHTML, its pictures as it links them, and whether it has formulas."""

    title: str
    xhtml: str
    pictures: list[str]
    has_formulas: bool


def article(page: Path) -> str:
    """Return the part of a page of the site that a chapter is made of."""
    html = page.read_text("utf-8")
    return html[html.index("<article") : html.index("</article>")] + "</article>"


def kept(name: str, make: Callable[[], Chapter]) -> Chapter:
    """Return the chapter .cache/chapters/name; what was made of the page before is taken out."""

    def fill(folder: Path) -> None:
        (folder / NAME).write_text(json.dumps(asdict(make())), "utf-8")
        cache.forget_others(cache.CACHE / KIND / name)

    return Chapter(**json.loads((cache.made(KIND, name, fill) / NAME).read_text("utf-8")))


def chapter(html: str, language: str, style: str, link: Callable[[str], str]) -> Chapter:
    """Return an article of the site as a chapter.

    ``link`` says where a link or a picture leads from the chapter. Raises NotNestedError.
    """
    reader = _Reader(link)
    reader.feed(html)
    content = reader.finished()
    title = " ".join("".join(next(content.iter("h1")).itertext()).split())
    root = Element("html", {"xmlns": XHTML, "lang": language, "xml:lang": language})
    head = _add(root, "head")
    _add(head, "title").text = title
    _add(head, "link", {"rel": "stylesheet", "type": "text/css", "href": style})
    body = _add(root, "body")
    content.tag, content.attrib = "section", {}
    for element in list(content.iter()):
        _write_as_mathml_3(element)
    body.append(content)
    pictures = [image.get("src") for image in content.iter("img")]
    return Chapter(title, document(root), pictures, any(content.iter("math")))


def document(root: Element) -> str:
    """Return an XHTML document."""
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n' + tostring(root, "unicode") + "\n"


def _add(parent: Element, tag: str, attributes: dict[str, str] | None = None) -> Element:
    child = Element(tag, attributes or {})
    parent.append(child)
    return child


def _write_as_mathml_3(element: Element) -> None:
    """Write an element of a formula without what only MathML Core allows: EPUB asks for MathML 3."""
    if element.tag == "mtable":
        element.attrib.pop("scriptlevel", None)  # that of the formula around it
    elif element.tag not in ("math", "mstyle") and "displaystyle" in element.attrib:
        inner = Element(element.tag, element.attrib)
        inner.extend(element)
        display = inner.attrib.pop("displaystyle")
        element.tag, element.attrib, element[:] = "mstyle", {"displaystyle": display}, [inner]


class _Reader(HTMLParser):
    """Builds the tree of what a book shows of a page."""

    def __init__(self, link: Callable[[str], str]):
        super().__init__(convert_charrefs=True)
        self.link, self.tree = link, TreeBuilder()
        self.open: list[str] = []
        self.left_out = 0  # as many tags are open within one that is left out, and itself

    def finished(self) -> Element:
        self.close()
        if self.open:
            raise NotNestedError(f"<{self.open[-1]}> is not closed")
        return self.tree.close()

    def handle_starttag(self, tag, attributes):
        found = {name: value or "" for name, value in attributes}
        if self.left_out or _is_left_out(tag, found):
            self.left_out += tag not in VOID
            if tag not in VOID:
                self.open.append(tag)
            return
        self.tree.start(RENAMED.get(tag, tag), self._attributes(tag, found))
        if tag in VOID:
            self.tree.end(tag)
        else:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            raise NotNestedError(f"</{tag}> closes {self.open[-1:]}")
        self.open.pop()
        if self.left_out:
            self.left_out -= 1
        else:
            self.tree.end(RENAMED.get(tag, tag))

    def handle_data(self, text):
        if not self.left_out and self.open:
            self.tree.data(text)

    def _attributes(self, tag: str, found: dict[str, str]) -> dict[str, str]:
        if tag == "math":
            return {"xmlns": MATHML, **found}
        if "math" in self.open:
            return found
        kept = {name: value for name, value in found.items() if name in ATTRIBUTES}
        if tag in ("details", "summary"):
            kept["class"] = f"{'fold' if tag == 'details' else 'fold-title'} {kept.get('class', '')}".strip()
        for name in ("href", "src"):
            if name in kept:
                kept[name] = self.link(kept[name].removesuffix(LIGHT))
        return kept


def _is_left_out(tag: str, attributes: dict[str, str]) -> bool:
    classes = set(attributes.get("class", "").split())
    dark = attributes.get("src", "").endswith(DARK)
    return dark or tag in LEFT_OUT or not classes.isdisjoint(LEFT_OUT_CLASSES)
