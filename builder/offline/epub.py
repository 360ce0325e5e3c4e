"""A language's pages as a book: EPUB 3.3, its chapters in the order of the navigation."""

import posixpath
import uuid
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from builder import cache, fonts
from builder.findings import SourceError
from builder.offline import addresses, archive, chapters
from builder.offline.chapters import XHTML, Chapter, NotNestedError, document
from builder.offline.cover import cover
from builder.paths import DOCS

HERE = Path(__file__).parent
MIMETYPE, CONTAINER, ROOM = "mimetype", "META-INF/container.xml", "EPUB"
PACKAGE, NAV, STYLE, COVER = "package.opf", "nav.xhtml", "book.css", "cover.png"
OPS = "http://www.idpf.org/2007/ops"
TYPES = {
    ".css": "text/css",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xhtml": "application/xhtml+xml",
}
ACCESS = {
    "schema:accessMode": ["textual", "visual"],
    "schema:accessModeSufficient": ["textual"],
    "schema:accessibilityFeature": ["alternativeText", "MathML", "structuralNavigation", "tableOfContents"],
    "schema:accessibilityHazard": ["none"],
}


@dataclass(frozen=True)
class Book:
    """What is said of a book; ``sections`` are names with their pages, "" holds those that stand alone.

    ``identity`` is an address that stays the same for all editions, ``changed`` a time as EPUB writes it.
    """

    language: str
    title: str
    description: str
    contents: str
    identity: str
    changed: str
    site_url: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]


def write(path: Path, site: Path, book: Book) -> None:
    """Write the book of a language of a site that is built, but for its place."""
    made = {page: _chapter(site, page, book) for page in pages_of(book)}
    files: dict[str, bytes | str | Path] = {file_of(page): each.xhtml for page, each in made.items()}
    for page, each in made.items():
        for picture in each.pictures:
            name = posixpath.normpath(posixpath.join(posixpath.dirname(file_of(page)), picture))
            files[name] = site / book.language / name
    files[NAV] = _nav(book, made)
    files[STYLE] = HERE / "book.css"
    files[fonts.NAME] = site / fonts.URL
    files[COVER] = cover(site / book.language)
    files[PACKAGE] = _package(book, made, sorted(files))
    inside = {f"{ROOM}/{name}": content for name, content in files.items()}
    archive.write(path, {MIMETYPE: "application/epub+zip", CONTAINER: _container()} | inside, MIMETYPE)


def pages_of(book: Book) -> list[str]:
    """Return the pages in their order."""
    return [page for _, group in book.sections for page in group]


def file_of(page: str) -> str:
    """Return the file of a page's chapter."""
    return page.replace(".md", ".xhtml")


def _chapter(site: Path, page: str, book: Book) -> Chapter:
    html_file = _page_file(page)
    article = chapters.article(site / book.language / html_file)
    known = {_page_file(each): file_of(each) for each in pages_of(book)}
    link = partial(_link, page=html_file, own=file_of(page), known=known, book=book)
    style = addresses.relative(STYLE, file_of(page))
    made_with = [Path(module.__file__) for module in (addresses, chapters)] + [Path(__file__)]
    key = cache.key(article, book.site_url, repr(known), *made_with)
    name = f"{book.language}/{page.replace('/', '+')}/{key}"
    try:
        return chapters.kept(name, lambda: chapters.chapter(article, book.language, style, link))
    except NotNestedError as error:
        raise SourceError(DOCS / book.language / page, 0, f"its HTML cannot be a chapter: {error}") from error


def _page_file(page: str) -> str:
    """Return where MkDocs puts a page."""
    return page.replace(".md", ".html") if page.endswith("index.md") else page.replace(".md", "/index.html")


def _link(target: str, page: str, own: str, known: dict[str, str], book: Book) -> str:
    """Return where a link of a page leads from its chapter: into the book, or to the published site."""
    found = addresses.place(target, page, book.language)
    if not found:
        return target
    file, rest = found
    inside = addresses.below(file, book.language)
    if inside in known:
        return addresses.relative(known[inside], own) + rest
    if inside and inside.startswith("assets/figures/"):
        return addresses.relative(inside, own)
    return addresses.on_the_web(file, book.site_url) + rest


def _container() -> str:
    root = Element(
        "container", {"xmlns": "urn:oasis:names:tc:opendocument:xmlns:container", "version": "1.0"}
    )
    files = SubElement(root, "rootfiles")
    kind = "application/oebps-package+xml"
    SubElement(files, "rootfile", {"full-path": f"{ROOM}/{PACKAGE}", "media-type": kind})
    return _xml(root)


def _nav(book: Book, made: dict[str, Chapter]) -> str:
    root = Element("html", {"xmlns": XHTML, "xmlns:epub": OPS, "lang": book.language})
    root.set("xml:lang", book.language)
    SubElement(SubElement(root, "head"), "title").text = book.title
    SubElement(root[0], "link", {"rel": "stylesheet", "type": "text/css", "href": STYLE})
    nav = SubElement(SubElement(root, "body"), "nav", {"epub:type": "toc", "id": "toc"})
    SubElement(nav, "h1").text = book.contents
    entries = SubElement(nav, "ol")
    for section, pages in book.sections:
        under = entries
        if section:
            item = SubElement(entries, "li")
            SubElement(item, "span").text = section
            under = SubElement(item, "ol")
        for page in pages:
            link = SubElement(SubElement(under, "li"), "a", {"href": file_of(page)})
            link.text = made[page].title
    indent(root)
    return document(root)


def _package(book: Book, made: dict[str, Chapter], files: list[str]) -> str:
    root = Element("package", {"xmlns": "http://www.idpf.org/2007/opf", "version": "3.0"})
    root.set("unique-identifier", "identifier")
    root.set("xml:lang", book.language)
    _metadata(SubElement(root, "metadata", {"xmlns:dc": "http://purl.org/dc/elements/1.1/"}), book)
    manifest = SubElement(root, "manifest")
    formulas = {file_of(page) for page, each in made.items() if each.has_formulas}
    properties = dict.fromkeys(formulas, "mathml") | {NAV: "nav", COVER: "cover-image"}
    for file in files:
        item = {"id": _id(file), "href": file, "media-type": TYPES[Path(file).suffix]}
        SubElement(manifest, "item", item | ({"properties": properties[file]} if file in properties else {}))
    spine = SubElement(root, "spine")
    for page in made:
        SubElement(spine, "itemref", {"idref": _id(file_of(page))})
    return _xml(root)


def _metadata(parent: Element, book: Book) -> None:
    identifier = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, book.identity)}"
    SubElement(parent, "dc:identifier", {"id": "identifier"}).text = identifier
    for name in ("title", "language", "description"):
        SubElement(parent, f"dc:{name}").text = getattr(book, name)
    SubElement(parent, "dc:source").text = f"{book.site_url}{book.language}/"
    SubElement(parent, "meta", {"property": "dcterms:modified"}).text = book.changed
    for name, values in ACCESS.items():
        for value in values:
            SubElement(parent, "meta", {"property": name}).text = value


def _id(file: str) -> str:
    return "file-" + file.replace("/", "-")


def _xml(root: Element) -> str:
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, "unicode") + "\n"
