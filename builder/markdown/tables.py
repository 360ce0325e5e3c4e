"""Generated tables: a paragraph that includes one becomes its Markdown."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor

from builder import includes
from builder.findings import SourceError
from builder.markdown.fences import MARK
from builder.markdown.resources import Context


class TableProcessor(BlockProcessor):
    """Replace --8<-- "terms/data.md" and its like; refuse any other include outside a fence."""

    def __init__(self, md: Markdown, context: Context):
        super().__init__(md.parser)
        self.context = context

    def test(self, parent: Element, block: str) -> bool:
        return MARK in block and any(line.strip().startswith(MARK) for line in block.split("\n"))

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        include = includes.parse(block)
        marked = next(line.strip() for line in block.split("\n") if line.strip().startswith(MARK))
        if not include or not include.file.endswith(".md"):
            message = f'code stands in a fence, a table alone in its paragraph, as {MARK} "terms/data.md"'
            raise SourceError(*self.context.place(marked), message)
        try:
            table = self.context.resources.table(include.file)
        except KeyError as error:
            message = f"there is no generated table {include.file}"
            raise SourceError(*self.context.place(marked), message) from error
        self.parser.md.site_counts["table", include.file] += 1
        before = len(parent)
        self.parser.parseBlocks(parent, table.strip("\n").split("\n\n"))
        if "<span id=" in table:  # long ones; the theme's script would move all their rows to wrap them
            for each in [each for each in parent[before:] if each.tag == "table"]:
                each.set("class", f"entries {include.file.partition('/')[0]}")
