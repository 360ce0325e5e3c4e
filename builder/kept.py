"""The pages of an edition. ``mkdocs serve`` keeps what was made of them, and makes anew what has changed.

What a page is made of, its fingerprint, is its source and what that includes. Its file on the site
depends also on the titles of all pages and on the templates around it.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from mkdocs.structure.pages import Page

from builder import mathematics
from builder.markdown.counts import differences
from builder.page import blocks
from builder.sources import read

SHORTCUT = "kept.html"  # the template in theme/ that repeats the output of the former build
serving = False  # else nothing is kept: a build makes each page once
_made: dict[tuple[str, str], tuple[str, dict]] = {}
T = TypeVar("T")


class EditionPage(Page):
    """A page that is rendered by its language's Markdown extension, with its code blocks apart."""

    def __init__(self, file, config, extension, language: str, fingerprint: str):
        super().__init__(None, file, config)
        self.extension = extension
        key = (language, file.src_uri)
        former, made = _made.get(key, ("", {}))
        self.made = made if fingerprint == former else {}
        if serving:
            _made[key] = fingerprint, self.made

    def once(self, name: str, make: Callable[[], T]) -> T:
        """Return something that is made of the page, from a former build if it is as it was then."""
        if not serving:
            return make()
        if name not in self.made:
            self.made[name] = make()
        return self.made[name]

    def render(self, config, files) -> None:
        """Set the content, the code blocks, the table of contents and the title."""
        vars(self).update(self.once("rendering", lambda: self._rendering(config, files)))

    def _rendering(self, config, files) -> dict:
        before = dict(vars(self))
        self.extension.setConfigs({"page": self.file.src_uri, "page_url": self.url})
        super().render(config, files)
        self.late_code = self.extension.md.late_code
        path = Path(self.file.abs_src_path)
        self.findings = differences(blocks(read(path)), self.extension.md.site_counts, path)
        self.signs = _signs(self.extension.md.site_counts)
        after = {name: value for name, value in vars(self).items() if before.get(name) is not value}
        if serving:  # these lead to the page objects of one build; builder/checks/links.py has looked at them
            after["links_to_anchors"] = None
        return after

    def repeat(self, surroundings: str) -> None:
        """Take the former output if what is around the page has not changed either."""
        self.surroundings = surroundings
        former, output = self.made.get("output", ("", ""))
        if former == surroundings:
            self.meta["template"], self.output = SHORTCUT, output

    def keep(self, output: str) -> None:
        """Keep the output for the next build."""
        if serving:
            self.made["output"] = self.surroundings, output


def _signs(counts: Counter) -> set[str]:
    """Return the signs of the formulas that are shown."""
    formulas = [(tex, kind == "displayed formula") for kind, tex in counts if kind.endswith("formula")]
    shown = [mathematics.mathml(*each) for each in formulas if not mathematics.error_in(*each)]
    return {sign for formula in shown for sign in mathematics.signs(formula)}
