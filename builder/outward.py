"""What an edition tells those outside: of each page a picture, facts, its Markdown and source; a feed."""

import shutil
from functools import partial
from pathlib import Path

from mkdocs.plugins import BasePlugin

from builder import about, cards, former, lists
from builder.commit import date_of_last_commit, day
from builder.markdown import Project, picture_address
from builder.page import blocks
from builder.paths import DOCS
from builder.plain import expanded
from builder.sources import read

BRANCH = "main"


class Outward(BasePlugin):
    """A language: what it adds to its pages for feeds, search engines, programs that read, and editors."""

    def __init__(self, resources: Project, changes: dict[str, int], served: Path):
        self.language, self.resources, self.changes = resources.language, resources, changes
        self.served = served  # where the former edition lies, if there is one
        self.fallback = day(int(date_of_last_commit()))

    def on_config(self, config):
        """Put a link to the source at the foot; repo_url would let the theme ask its host on each page."""
        self.repository = f"https://github.com/{config.extra['repository']}"
        source = config.extra["words"]["source"]
        config.copyright = f'{config.copyright} · <a href="{self.repository}">{source}</a>'
        return config

    def on_nav(self, nav, config, files):
        """Remember the order of the pages."""
        self.pages = nav.pages
        return nav

    def on_page_content(self, html, page, config, files):
        """Put the picture and the Markdown beside the page, and name the facts for the template."""
        source, name = read(Path(page.file.abs_src_path)), page.file.src_uri
        page.edit_url = f"{self.repository}/edit/{BRANCH}/{DOCS.name}/{self.language}/{name}"
        printed = [block for block in blocks(source) if self._prints(block)]
        page.about = about.of(page, self.resources, self.changes, bool(printed), config.site_description)
        page.update_date = page.about.changed or self.fallback
        page.structured = page.about.data(config.site_name, config.site_url)
        folder = Path(config.site_dir, page.url)
        folder.mkdir(parents=True, exist_ok=True)
        above = page.about.section or "PyTorch"
        card = cards.card(name, self.language, page.title, above, config.site_name)
        shutil.copyfile(card, folder / cards.NAME)
        markdown = page.once("markdown", lambda: self._markdown(page, source, config.site_url))
        former.write(markdown, folder / "index.md", self.served / page.url / "index.md")

    def _prints(self, block) -> bool:
        if block.kind != "fence" or not block.source:
            return False
        return not block.source.endswith(".py") or bool(
            self.resources.lab_output(block.source, block.section)
        )

    def _markdown(self, page, source: str, site_url: str) -> str:
        place = f"{site_url}{page.file.src_uri}"
        return expanded(source, self.resources, place, partial(picture_address, site_url, self.language))

    def on_post_build(self, config):
        """Write the lists of pages that programs read."""
        pages = [page.about for page in self.pages]
        name, home = config.site_name, config.site_url
        feed = lists.feed(pages, name, home, self.language, self.fallback)
        words = config.extra["words"]
        llms = lists.llms(pages, name, config.site_description, words["llms"])
        for file, text in ((lists.FEED, feed), (lists.LLMS, llms)):
            Path(config.site_dir, file).write_text(text, "utf-8")
