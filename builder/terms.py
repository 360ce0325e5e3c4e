"""The term file, and the glossary's tables made of it."""

from builder.entries import read_entries
from builder.paths import CONTENT, DOCS

FILE = CONTENT / "terms.yml"
NEEDS = {"id": (), "zh": (), "en": (), "page": (), "code": (), "means": ("zh", "en")}
GLOSSARY = "reference/glossary"
HEADS = {"zh": "| 中文 | English | 含义 | 代码 |", "en": "| English | 中文 | Meaning | In code |"}


def chapters() -> dict[str, list[dict]]:
    """Return the terms of the file by chapter."""
    return read_entries(FILE, NEEDS, may=("also", "unlinked", "unlinked_on"), grouped=True)


def names(term: dict, language: str) -> list[str]:
    """Return what a term is called in a language, the name that the site uses first."""
    return [term[language], *term.get("also", {}).get(language, [])]


def table(chapter: str, language: str) -> str:
    """Return a chapter's terms as a Markdown table, for the glossary page to include."""
    other = "en" if language == "zh" else "zh"
    lines = [HEADS[language], "|---|---|---|---|"]
    for term in chapters()[chapter]:
        mine, theirs = (" · ".join(names(term, each)) for each in (language, other))
        if (DOCS / language / term["page"].partition("#")[0]).exists():
            mine = f"[{mine}](../{term['page']})"
        means, code = term["means"][language], f"`{term['code']}`"
        lines.append(f'| <span id="{term["id"]}">{mine}</span> | {theirs} | {means} | {code} |')
    return "\n".join(lines) + "\n"
