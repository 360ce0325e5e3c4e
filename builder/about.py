"""What is said about a page around its text: when it changed, how long one reads, what a link shows."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from builder import includes, reference
from builder.commit import day
from builder.page import WORDS, blocks
from builder.paths import LANGUAGES, ROOT, SNIPPETS, shown
from builder.sources import read

WORDS_A_MINUTE, CHARACTERS_A_MINUTE = 200, 350
LATIN = re.compile(r"[A-Za-z][\w’'-]*")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
ASIDE = re.compile(r"`[^`]*`|\]\([^)]*\)|<[^>]+>")  # code, addresses and tags in a generated table
TORCH = re.compile(r"^torch==(?P<version>[\d.]+)", re.MULTILINE)
LOCALES = {"zh": "zh_CN", "en": "en_US"}
LICENSE = "https://opensource.org/license/mit"


@dataclass(frozen=True)
class About:
    """A page as its readers, a feed and a search engine are told of it; the days are "" where unknown."""

    title: str
    description: str
    url: str
    language: str
    section: str
    minutes: int
    changed: str
    recorded: str
    torch: str

    @property
    def locales(self) -> list[str]:
        """Return the locale of the page, and then those of the same page in other languages."""
        return [LOCALES[self.language], *(LOCALES[each] for each in LANGUAGES if each != self.language)]

    def data(self, site: str, home: str) -> dict:
        """Return the page as schema.org describes one, as a part of a ``site`` that begins at ``home``."""
        whole = {"@type": "WebSite", "name": site, "url": home, "inLanguage": self.language}
        if self.url == home:
            return {"@context": "https://schema.org", **whole, "description": self.description}
        found = {
            "@context": "https://schema.org",
            "@type": ["LearningResource", "TechArticle"],
            "headline": self.title,
            "description": self.description,
            "inLanguage": self.language,
            "url": self.url,
            "image": f"{self.url}card.png",
            "timeRequired": f"PT{self.minutes}M",
            "articleSection": self.section,
            "isAccessibleForFree": True,
            "license": LICENSE,
            "isPartOf": whole,
        }
        return found | ({"dateModified": self.changed} if self.changed else {})


def minutes(source: str, table: Callable[[str], str]) -> int:
    """Return how long it takes to read a page, its tables with it, its code and formulas aside."""
    prose = " ".join(words for block in blocks(source) if block.kind in WORDS for words in block.words)
    for file in _tables(source):
        prose += ASIDE.sub(" ", table(file))
    needed = len(LATIN.findall(prose)) / WORDS_A_MINUTE + len(CHINESE.findall(prose)) / CHARACTERS_A_MINUTE
    return max(1, math.ceil(needed))


def of(page, resources, changes: dict[str, int], has_outputs: bool, default: str) -> About:
    """Return what is said about a page of MkDocs, in the language of the resources.

    ``default`` is the description of a page that has none.
    """
    path = Path(page.file.abs_src_path)
    source = read(path)
    changed, recorded = days(path, source, changes)
    return About(
        title=page.title,
        description=page.meta.get("description", default),
        url=page.canonical_url,
        language=resources.language,
        section=page.parent.title if page.parent else "",
        minutes=minutes(source, resources.table),
        changed=changed,
        recorded=recorded,
        torch=torch_version() if has_outputs else "",
    )


def days(page: Path, source: str, changes: dict[str, int]) -> tuple[str, str]:
    """Return on which day a page last changed, and on which day one of the outputs it shows."""
    shows = {SNIPPETS / block.source for block in blocks(source) if block.source}
    outputs = {path for path in shows if path.suffix != ".py"}
    made_of = {page, *shows, *(reference.KINDS[file.partition("/")[0]].FILE for file in _tables(source))}
    return _latest(made_of, changes), _latest(outputs, changes)


def torch_version() -> str:
    """Return the version of torch that the outputs were recorded with."""
    return TORCH.search(read(ROOT / "requirements.txt"))["version"]


def _latest(paths: set[Path], changes: dict[str, int]) -> str:
    known = [changes[name] for name in map(shown, paths) if name in changes]
    return day(max(known)) if known else ""


def _tables(source: str) -> list[str]:
    """Return the generated tables of a page, such as terms/data.md."""
    lines = [line for block in blocks(source) if block.kind == "paragraph" for line in block.text.split("\n")]
    return [include.file for include in map(includes.parse, lines) if include]
