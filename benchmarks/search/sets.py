"""The sets of queries, each with the pages that answer it."""

import random
import re
from pathlib import Path
from typing import NamedTuple

from builder import terms
from builder.paths import SNIPPETS
from builder.reference import errors, names
from builder.reference.places import showing
from builder.sources import read_yaml

QUESTIONS = Path(__file__).with_name("questions.yml")


class Query(NamedTuple):
    """What is typed into the search box, and the pages of a language's site that answer it."""

    text: str
    pages: frozenset[str]


def sets(language: str) -> dict[str, list[Query]]:
    """Return the sets of queries by name.

    ``terms`` and ``synonyms`` ask for the page that explains the term; ``names`` for a name of PyTorch, whose
    line stands in the cheat sheet; ``errors`` and ``halves`` for a message with other numbers in it, whole or
    cut to its first half; ``questions`` are readers' own, ``held out`` those that no one tuned with.
    """
    every = [term for chapter in terms.chapters().values() for term in chapter]
    messages = list(_messages(language))
    questions = [Query(each["query"], _pages(each["answers"])) for each in read_yaml(QUESTIONS)[language]]
    return {
        "terms": [Query(term[language], _pages([term["page"]])) for term in every],
        "synonyms": [
            Query(name, _pages([term["page"]])) for term in every for name in terms.names(term, language)[1:]
        ],
        "names": [
            Query(names.short(entry["name"]), _pages(["reference/cheatsheet.md"]))
            for kind in names.names().values()
            for entry in kind
        ],
        "errors": messages,
        "halves": [Query(text[: len(text) // 2], pages) for text, pages in messages],
        "questions": questions[: len(questions) // 2],
        "held out": questions[len(questions) // 2 :],
    }


def _pages(places: list[str]) -> frozenset[str]:
    return frozenset(place.partition("#")[0].removesuffix("index.md").replace(".md", "/") for place in places)


def _messages(language: str):
    chance, places = random.Random(0), showing(language)
    outputs = list(errors.lines())
    for entry in (entry for kind in errors.errors().values() for entry in kind):
        shown = [(path, line) for path, line in outputs if entry["message"] in line]
        where = [
            place.at for path, _ in shown for place in places.get(path.relative_to(SNIPPETS).as_posix(), ())
        ]
        text = errors.message(shown[0][1])
        other = re.sub(r"\d+", lambda number: str(chance.randrange(10 ** len(number[0]))), text)
        yield Query(other, _pages(["reference/errors.md", *where]))
