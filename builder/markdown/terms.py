"""Terms: the first use of each on a page leads to the glossary and says what it means."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER, HTML_PLACEHOLDER_RE

from builder.markdown.resources import Context
from builder.paths import LANGUAGES
from builder.terms import names, pattern

COLON = {"zh": "：", "en": ": "}
HEADINGS = {f"h{level}" for level in range(1, 7)}
SKIPPED = HEADINGS | {"a", "code", "figcaption", "math", "pre", "script", "style", "summary", "th"}
LISTS_OF_NAMES = "reference/"  # whose names lead elsewhere


class TermProcessor(Treeprocessor):
    """Link terms in a page's text, not in its headings, code and formulas."""

    def __init__(self, md: Markdown, context: Context):
        super().__init__(md)
        self.context = context

    def run(self, root: Element) -> None:
        if self.context.page.startswith(LISTS_OF_NAMES):
            return
        self.linked = linker(self.context)
        self.skipped = 0  # raw tags open here whose text stays as it is
        self._rebuild(root)

    def _rebuild(self, element: Element) -> None:
        children, text = list(element), element.text
        element[:], element.text = [], None
        self._append(element, text or "")
        for child in children:
            tail, child.tail = child.tail, None
            if child.tag not in SKIPPED:
                self._rebuild(child)
            element.append(child)
            self._append(element, tail or "")

    def _append(self, element: Element, text: str) -> None:
        for number, part in enumerate(HTML_PLACEHOLDER_RE.split(text) if text else ()):
            if number % 2:
                self._note(self.md.htmlStash.rawHtmlBlocks[int(part)])
                _add(element, HTML_PLACEHOLDER % part)
                continue
            for each in [part] if self.skipped else self.linked(part):
                _add(element, each)

    def _note(self, raw: str) -> None:
        """Take note of a tag written in the text; a whole block of HTML opens nothing."""
        name = raw.strip("</>").partition(" ")[0].lower()
        if raw.count("<") == 1 and name in SKIPPED:
            self.skipped += -1 if raw.startswith("</") else 1


def linker(context: Context) -> Callable[[str], Iterator[str | Element]]:
    """Return a function that gives the parts of a text, with a link for each term not seen before.

    Terms that this very page explains stay as they are. So do the words that a term lists as
    ``unlinked``: they hide the names that they contain.
    """
    language, page, file = context.language, context.page, context.resources.terms()
    terms = {name.lower(): term for term in file for name in names(term, language)}
    terms |= {word.lower(): None for term in file for word in term.get("unlinked", {}).get(language, [])}
    either = pattern(terms, language)
    (other,) = set(LANGUAGES) - {language}
    glossary = context.relative(context.glossary)
    done = {term["id"] for term in file if _is_at_home(term, page)}

    def parts(text: str) -> Iterator[str | Element]:
        position = 0
        for match in either.finditer(text):
            term = terms[match[1].lower()]
            if term and term["id"] not in done:
                done.add(term["id"])
                yield text[position : match.start()]
                meaning = f"{term[other]}{COLON[language]}{term['means'][language]}"
                yield _link(f"{glossary}#{term['id']}", meaning, match[0])
                position = match.end()
        yield text[position:]

    return parts


def _is_at_home(term: dict, page: str) -> bool:
    return term.get("page", "").partition("#")[0] == page or page.startswith(
        tuple(term.get("unlinked_on", ()))
    )


def _link(address: str, meaning: str, text: str) -> Element:
    link = Element("a", {"class": "term", "href": address, "title": meaning})
    link.text = text
    return link


def _add(element: Element, part: str | Element) -> None:
    if isinstance(part, Element):
        element.append(part)
    elif len(element):
        element[-1].tail = (element[-1].tail or "") + part
    else:
        element.text = (element.text or "") + part
