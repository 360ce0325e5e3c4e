"""The index of error messages: what a snippet prints, what it means, what to do, and where it is shown."""

import re
from collections.abc import Iterator
from pathlib import Path

from builder.entries import TEXT, mapping, read_entries
from builder.paths import CONTENT, SNIPPETS
from builder.reference.places import Place, once_each, showing
from builder.sources import read

FILE = CONTENT / "errors.yml"
SAID = mapping("means", "repair")
NEEDS = {"id": TEXT, "message": TEXT, "zh": SAID, "en": SAID}
CLASS = re.compile(r"\b\w*(?:Error|Warning|Exception)\b")
WORDS = {
    "zh": {"shown": "见", "separator": "、", "colon": "："},
    "en": {"shown": "Shown in", "separator": ", ", "colon": ": "},
}


def errors() -> dict[str, list[dict]]:
    """Return the kinds of messages, and of each kind the entries of the file.

    An entry has an ``id``, a ``message``, which is a text that a line of an output holds, and in ``zh``
    and ``en`` what it ``means`` and the ``repair``.
    """
    return read_entries(FILE, NEEDS, grouped=True)


def tables(language: str) -> dict[str, str]:
    """Return the messages of each kind as Markdown, a heading for each."""
    outputs, places = list(lines()), showing(language)
    return {
        kind: "\n".join(_entry(entry, outputs, places, language) for entry in entries)
        for kind, entries in errors().items()
    }


def lines() -> Iterator[tuple[Path, str]]:
    """Yield each line of each recorded output, with its file."""
    for path in sorted(SNIPPETS.rglob("*.out")):
        yield from ((path, line.strip()) for line in read(path).split("\n"))


def _entry(
    entry: dict, outputs: list[tuple[Path, str]], places: dict[str, list[Place]], language: str
) -> str:
    words, texts = WORDS[language], entry[language]
    lines_at = {
        place: line
        for path, line in outputs
        if entry["message"] in line
        for place in places.get(path.relative_to(SNIPPETS).as_posix(), ())
    }
    found = once_each(lines_at)
    links = [f"[{each.page_title}{words['colon']}{each.heading}](../{each.at})" for each in found]
    stop = "。" if language == "zh" else ". "
    return "\n\n".join([
        f"### {code(entry['message'])} {{ #{entry['id']} }}",
        code(message(lines_at[found[0]])) if found else "",
        f"{texts['means']}{stop}{texts['repair']}{stop}".strip(),
        f"{words['shown']}{words['colon']}{words['separator'].join(links)}\n",
    ])  # fmt: skip


def message(line: str) -> str:
    """Return a line of an output from the name of the exception on, if it has one."""
    found = CLASS.search(line)
    return line[found.start() :] if found else line


def code(text: str) -> str:
    """Return a text as a code span of Markdown, whatever backticks it holds."""
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{space}{text}{space}{ticks}"
