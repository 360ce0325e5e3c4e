"""The pages of an edition: what was made of one is made anew when its fingerprint has changed.

A build keeps what was made of its pages in .cache/pages. ``mkdocs serve`` keeps it in memory, and their files
on the site as well, which depend also on the titles of all pages and on the templates around them.
"""

import pickle
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from mkdocs.structure.pages import Page

from builder import cache, mathematics
from builder.markdown.counts import differences
from builder.page import blocks
from builder.sources import read

SHORTCUT = "kept.html"  # the template in theme/ that repeats the output of the former build
# links that lead to the page objects of a build; in the next one builder/checks/links.py looks at them
OF_ONE_BUILD = {"links_to_anchors": None}
serving = False
_made: dict[tuple[str, str], tuple[str, dict]] = {}
T = TypeVar("T")


class EditionPage(Page):
    """A page that is rendered by its language's Markdown extension, with its code blocks apart."""

    def __init__(self, file, config, extension, language: str, fingerprint: str):
        super().__init__(None, file, config)
        self.extension = extension
        self.entry = cache.CACHE / "pages" / language / file.src_uri.replace("/", "+") / fingerprint
        key = (language, file.src_uri)
        former, made = _made.get(key, ("", {}))
        self.made = made if fingerprint == former else {}
        self.is_kept = not serving and cache.whole(self.entry)
        if serving:
            _made[key] = fingerprint, self.made

    def once(self, name: str, make: Callable[[], T]) -> T:
        """Return something that is made of the page, from a former build if it is as it was then."""
        if not self.was_made(name):
            self.made[name] = make()
        return self.made[name]

    def was_made(self, name: str) -> bool:
        """Return whether something of the page is there from a former build, or made in this one."""
        if name not in self.made and self.is_kept:
            with suppress(OSError):  # another build has just taken it away
                self.made[name] = pickle.loads((self.entry / name).read_bytes())
        return name in self.made

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
        return after | OF_ONE_BUILD if serving else after

    def repeat(self, surroundings: str) -> None:
        """Take the former output if what is around the page has not changed either."""
        self.surroundings = surroundings
        former, output = self.made.get("output", ("", ""))
        if former == surroundings:
            self.meta["template"], self.output = SHORTCUT, output

    def keep(self, output: str, flawless: bool) -> None:
        """Keep what was made for the next build; what has a flaw is made again, and told again."""
        if serving:
            self.made["output"] = self.surroundings, output
            return
        if flawless and not self.is_kept:
            made = self.made | {"rendering": self.made["rendering"] | OF_ONE_BUILD}
            cache.keep(self.entry, {name: pickle.dumps(value) for name, value in made.items()})
        self.made = {}


def _signs(counts: Counter) -> set[str]:
    """Return the signs of the formulas that are shown."""
    formulas = [(tex, kind == "displayed formula") for kind, tex in counts if kind.endswith("formula")]
    shown = [mathematics.mathml(*each) for each in formulas if not mathematics.error_in(*each)]
    return {sign for formula in shown for sign in mathematics.signs(formula)}
