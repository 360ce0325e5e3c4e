"""One Python-Markdown extension for what the pages of this site have beyond Markdown.

It knows nothing of the program that renders a page: after pymdownx.superfences, any of them can list
it as ``builder.markdown``. A rendered page leaves ``md.site_counts``, a Counter by (kind, what):
("fence", "chapter/file.py:section"), ("fence", language), ("figure", plot), ("formula", TeX),
("displayed formula", TeX), ("table", file), and ("dollar", "$") for each one that opens no formula.
With ``late_code`` it also leaves ``md.late_code``, for ``fill``.
"""

from collections import Counter

from markdown import Markdown
from markdown.extensions import Extension
from pymdownx.util import escape_chars

from builder import terms as term_file
from builder.markdown import fences
from builder.markdown.figures import FigureProcessor
from builder.markdown.formulas import DisplayedFormulaProcessor, InlineFormulaProcessor
from builder.markdown.late import fill
from builder.markdown.resources import Context, Picture, Project, Resources, figure_url, picture_address
from builder.markdown.stash import Stash
from builder.markdown.tables import TableProcessor
from builder.markdown.terms import TermProcessor
from builder.paths import LANGUAGES

__all__ = ["Picture", "Project", "Resources", "figure_url", "fill", "makeExtension", "picture_address"]


class SiteExtension(Extension):
    """Included code, figures, formulas and terms."""

    def __init__(self, **config):
        self.config = {
            "language": [LANGUAGES[0], "The language of the page"],
            "page": ["", "Its path below the language's folder, such as autograd/autograd.md"],
            "page_url": ["", "Its address below the root of the language's site"],
            "glossary": [f"{term_file.GLOSSARY}/", "The address of the glossary, seen from there"],
            "late_code": [False, "Leave code out, to be put in by fill"],
            "resources": ["", "What to ask for code, figures and terms; the project's files if not given"],
        }
        super().__init__(**config)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        config = self.getConfigs()
        config["resources"] = config["resources"] or Project(config["language"])
        context = Context(**config | ({} if config["page"] else _page_of_zensical(md)))
        self.md, self.stash = md, Stash(md)
        self.reset()
        md.registerExtension(self)
        fences.register(md, context)
        escape_chars(md, ["$"])
        blocks = md.parser.blockprocessors  # after indented code, 80, before headings, 70
        blocks.register(DisplayedFormulaProcessor(md, self.stash), "site-formula", 79)
        blocks.register(TableProcessor(md, context), "site-table", 78)
        blocks.register(FigureProcessor(md, context, self.stash), "site-figure", 77)
        # after code spans, 190, before escapes, 180
        md.inlinePatterns.register(InlineFormulaProcessor(md, self.stash), "site-formula", 189)
        # after all others: what MkDocs does to relative links, 0, is not for these
        md.treeprocessors.register(TermProcessor(md, context), "site-terms", -10)
        md.postprocessors.register(self.stash, "site-stash", 29)  # after raw HTML, 30

    def reset(self) -> None:
        self.md.site_counts = Counter()
        self.md.late_code = {}
        self.stash.finished.clear()


def _page_of_zensical(md: Markdown) -> dict[str, str]:
    """Return the page that Zensical renders, which configures an extension once for all pages."""
    if "rendering_context" not in md.preprocessors:
        return {}
    page = md.preprocessors["rendering_context"].page
    return {"page": page.path, "page_url": page.url}


def makeExtension(**config) -> SiteExtension:  # noqa: N802
    """Return the extension; Python-Markdown asks for it by this name."""
    return SiteExtension(**config)
