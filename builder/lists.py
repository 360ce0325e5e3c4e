"""The lists of an edition's pages that programs read: a feed, and llms.txt."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from builder.about import About

ATOM = "http://www.w3.org/2005/Atom"
FEED, LLMS = "feed.xml", "llms.txt"
NEWEST = 20  # as many pages as a feed names


def feed(pages: list[About], title: str, home: str, language: str, fallback: str) -> str:
    """Return an Atom feed of the pages that changed last.

    ``fallback`` is the day that stands for one that is not known.
    """
    root = Element("feed", {"xmlns": ATOM, "xml:lang": language})
    newest = sorted(pages, key=lambda page: page.changed or fallback, reverse=True)[:NEWEST]
    _add(root, "title", title)
    _add(root, "id", home)
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": f"{home}{FEED}"})
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": home})
    _add(root, "updated", _time(max(page.changed or fallback for page in pages)))
    _add(SubElement(root, "author"), "name", title)
    for page in newest:
        entry = SubElement(root, "entry")
        _add(entry, "title", page.title)
        _add(entry, "id", page.url)
        SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": page.url})
        _add(entry, "updated", _time(page.changed or fallback))
        _add(entry, "summary", page.description)
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, "unicode") + "\n"


def llms(pages: Iterable[About], title: str, description: str, note: str) -> str:
    """Return the pages as a list in Markdown, chapter by chapter, with a link to the Markdown of each."""
    lines, section = [f"# {title}", "", f"> {description}", "", note, ""], ""
    for page in pages:
        if page.section != section:
            section = page.section
            lines += ["", f"## {section}", ""]
        lines.append(f"- [{page.title}]({page.url}index.md): {page.description}")
    return "\n".join(lines) + "\n"


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _time(day: str) -> str:
    return f"{day}T00:00:00Z"
