"""What the pages of the built site weigh over the wire, in kB, in a real browser with an empty cache.

    python -m benchmarks.weight [site]

Needs ``pip install playwright`` and Debian's chromium. Of each page: its first view, then the next page and
the other language, for which the browser has kept what it got. Prints the medians and the heaviest pages.
"""

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.browser import chromium, served
from benchmarks.weight.server import Packing
from builder.paths import LANGUAGES, ROOT

KINDS = {"first view": 200, "next page": 60, "other language": 60}  # and how much each may weigh
LINKS = {"next page": "link[rel=next]", "other language": "a.language"}
VIEW = {"width": 1280, "height": 800}
SHOWN = 8


class Meter:
    """Counts the bytes that a tab receives."""

    def __init__(self, tab):
        self.tab, self.bytes, self.files = tab, 0, []
        session = tab.context.new_cdp_session(tab)
        session.send("Network.enable")
        session.on("Network.loadingFinished", self._count)

    def _count(self, event: dict) -> None:
        self.bytes += event["encodedDataLength"]

    def visit(self, address: str) -> float:
        """Return how many kB a page takes, with what it loads unless the reader scrolls."""
        self.bytes = 0
        self.tab.goto(address, wait_until="networkidle")
        return self.bytes / 1000


def pages(site: Path) -> Iterator[str]:
    """Yield the addresses of all pages below the root of the site."""
    for language in LANGUAGES:
        for file in sorted((site / language).rglob("index.html")):
            yield f"{file.parent.relative_to(site).as_posix()}/"


def weights(browser, root: str, page: str, scheme: str = "light") -> dict[str, float]:
    """Return what each kind of view weighs, beginning at a page."""
    with browser.new_context(viewport=VIEW, color_scheme=scheme) as context:
        meter = Meter(context.new_page())
        found = {"first view": meter.visit(root + page)}
        targets = {kind: meter.tab.query_selector(link) for kind, link in LINKS.items()}
        addresses = {kind: link.evaluate("link => link.href") for kind, link in targets.items() if link}
        for kind, address in addresses.items():
            found[kind] = meter.visit(root + address.split("/", 3)[3])
    return found


def main() -> None:
    """Print what is heaviest."""
    site = Path(sys.argv[1] if sys.argv[1:] else ROOT / "site").resolve()
    with served(site, Packing) as root, chromium() as browser:
        found = {page: weights(browser, root, page) for page in pages(site)}
    for kind, limit in KINDS.items():
        sizes = sorted(((each[kind], page) for page, each in found.items() if kind in each), reverse=True)
        over = sum(size > limit for size, _ in sizes)
        middle = statistics.median(size for size, _ in sizes)
        print(f"{kind}: median {middle:.0f} kB, {over} of {len(sizes)} over {limit} kB")
        for size, page in sizes[:SHOWN]:
            print(f"  {size:6.1f}  {page}")


if __name__ == "__main__":
    main()
