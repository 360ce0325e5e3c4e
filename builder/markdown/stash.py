"""Finished HTML that nothing may touch until the page is whole."""

import re

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.util import ETX, STX, AtomicString

PLACE = re.compile(f"{STX}wzxsite:([0-9]+){ETX}")


class Stash(Postprocessor):
    """Keep HTML of a page and put it in at the end.

    Not in Python-Markdown's own stash: that takes a <math> alone in its paragraph for a block, and
    Zensical corrects the addresses in it.
    """

    def __init__(self, md: Markdown):
        super().__init__(md)
        self.finished = []

    def keep(self, html: str) -> AtomicString:
        """Return what stands for some HTML until then."""
        self.finished.append(html)
        return AtomicString(f"{STX}wzxsite:{len(self.finished) - 1}{ETX}")

    def run(self, text: str) -> str:
        return PLACE.sub(lambda match: self.finished[int(match[1])], text)
