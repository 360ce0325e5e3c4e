"""What a reader can search for: the sections of a language's pages, and each row of the cheat sheet."""

import html
import json
import re
from collections import defaultdict
from pathlib import Path

from builder import terms
from builder.asked import asked
from builder.reference import names

OF_ROWS = ("reference/cheatsheet/", "reference/concepts/", "reference/corrected/", "reference/glossary/")
CODE = re.compile(r"<pre>.*?</pre>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W\d][\w.]*")


def write(folder: Path, language: str, entries: list[dict]) -> None:
    """Write search/sections.json into the folder of a language's site."""
    path = folder / "search" / "sections.json"
    path.parent.mkdir(exist_ok=True)
    text = json.dumps(documents(language, entries), ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, "utf-8")


def documents(language: str, entries: list[dict]) -> list[dict]:
    """Return what search finds, from the entries of the theme's search plugin.

    Each has a ``location``, a ``title`` and a ``text``; where there is such, ``tags``: the names of the terms
    that the section explains, a line for each; ``asked``: how readers ask for it; ``code``: the words of its
    code and outputs, once each.
    """
    added = {"tags": _tags(language), "asked": asked(language)}
    sections = [_document(entry, added) for entry in entries if not _is_part_of_a_table(entry["location"])]
    return [*sections, *_names(language)]


def _is_part_of_a_table(location: str) -> bool:
    return "#" in location and location.startswith(OF_ROWS)


def _tags(language: str) -> dict[str, list[str]]:
    found = defaultdict(list)
    for chapter in terms.chapters().values():
        for term in chapter:
            found[term["page"].replace(".md", "/")] += terms.names(term, language)
    return found


def _document(entry: dict, added: dict[str, dict[str, list[str]]]) -> dict:
    words = WORD.findall(" ".join(map(_plain, CODE.findall(entry["text"]))))
    found = {
        "location": entry["location"],
        "title": _plain(entry["title"]),
        "text": _plain(CODE.sub(" ", entry["text"])),
        "code": " ".join(dict.fromkeys(words)),
    }
    found |= {field: "\n".join(lines.get(entry["location"], ())) for field, lines in added.items()}
    return {key: value for key, value in found.items() if value or key in ("location", "title", "text")}


def _plain(text: str) -> str:
    return " ".join(html.unescape(TAG.sub("", text)).replace("\u200b", "").split())


def _names(language: str) -> list[dict]:
    return [
        {
            "location": f"reference/cheatsheet/#{entry['name']}",
            "title": names.short(entry["name"]),
            "text": entry[language].replace("`", ""),
            "tags": "\n".join([entry["name"], *map(names.short, entry.get("also", ()))]),
        }
        for kind in names.names().values()
        for entry in kind
    ]
