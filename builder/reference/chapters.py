"""The chapters and their pages, each with what the site can say of it: counted, not claimed."""

from collections import defaultdict
from pathlib import Path

import yaml

from builder.page import Block, blocks
from builder.paths import DOCS, ROOT
from builder.reference.places import reading_order, title
from builder.sources import is_plot, read

FILE = ROOT / "mkdocs.yml"
COUNTED = {
    "zh": {"code": "测试运行的代码文件 {} 个", "figures": "图 {} 幅", "long": "只记录一次的耗时结果 {} 份"},
    "en": {"code": "code files run by the tests: {}", "figures": "figures: {}"},
}
COUNTED["en"]["long"] = "results of long runs, recorded once: {}"
SIGNS = {  # behind the chapter, a page, the last page, a number
    "zh": ("。", "、", "。", "，"),
    "en": (".", ", ", ". ", "; "),
}


class Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without what the environment adds to it."""


Loader.add_constructor("!ENV", lambda loader, node: None)


def tables(language: str) -> dict[str, str]:
    """Return “all”: a list of the chapters, each with links to its pages, for the first page to include."""
    names = yaml.load(read(FILE), Loader)["extra"]["sections"]
    chapters = defaultdict(list)
    for page in reading_order():
        if "/" in page:
            chapters[page.partition("/")[0]].append(page)
    items = [_item(names[chapter][language], pages, language) for chapter, pages in chapters.items()]
    return {"all": "\n".join(items) + "\n"}


def _item(name: str, pages: list[str], language: str) -> str:
    stop, between, end, _ = SIGNS[language]
    links = between.join(f"[{title(page, language)}]({page})" for page in pages)
    status = _status(pages, language)
    return f"- **{name}{stop}** {links}{end}{f'*{status}*' if status else ''}".rstrip()


def _status(pages: list[str], language: str) -> str:
    shown = [block for page in pages for block in _blocks(DOCS / language / page)]
    files = {block.source for block in shown if block.source}
    code = {file for file in files if file.endswith(".py")}
    plots = {file for file in code if is_plot(Path(file))}
    numbers = {"code": len(code - plots), "figures": len(plots)}
    numbers["long"] = sum(file.endswith(".txt") for file in files)
    said = [COUNTED[language][kind].format(number) for kind, number in numbers.items() if number]
    status = SIGNS[language][3].join(said)
    return status[:1].upper() + status[1:]


def _blocks(path: Path) -> tuple[Block, ...]:
    return blocks(read(path)) if path.exists() else ()
