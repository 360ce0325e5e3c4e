"""What the extension asks the project for, and the project's own answers."""

import posixpath
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from builder import clickable, code, figures, interactive, reference, sources, terms
from builder.findings import SourceError
from builder.markdown.legible import too_small
from builder.paths import DOCS, LANGUAGES, SNIPPETS


@dataclass(frozen=True)
class Part:
    """A part of a figure that leads to a page: the page's path and title, and its corner and size."""

    page: str
    title: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Picture:
    """A drawn figure: its address for each theme, from the root of a language's site, and its size.

    A wide one is too small to read where it fits a phone. The ``view`` is what the boxes of its ``parts``
    are measured in, as viewBox of SVG.
    """

    urls: dict[str, str]
    width: int
    height: int
    wide: bool = False
    parts: tuple[Part, ...] = ()
    view: str = ""


class Resources(Protocol):
    """What a page in one language is made of, besides its own text."""

    def content(self, file: str, section: str) -> str:
        """Return a file of snippets/ or a section of it ("" is the whole), as this language shows it.

        Raises SourceError, FileNotFoundError or KeyError where there is no such file or section.
        """

    def lab_output(self, file: str, section: str) -> str | None:
        """Return what a section printed when its lab was executed; None if it is no lab's."""

    def figure(self, plot: str) -> Picture | None:
        """Return the pictures of a plot file; None as long as it could not be drawn."""

    def touch(self, plot: str) -> tuple[str, str] | None:
        """Return the address of the figure that can be touched in place of the pictures, and its room."""

    def table(self, file: str) -> str:
        """Return a generated table, such as terms/data.md, as Markdown. Raises KeyError."""

    def terms(self) -> list[dict]:
        """Return the terms of the term file."""


@dataclass(frozen=True)
class Project:
    """The answers of this project's files, with the outputs of its labs if they were executed."""

    language: str
    lab_outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    tables: dict[str, dict[str, str]] = field(default_factory=dict, repr=False, compare=False)  # by kind

    def content(self, file: str, section: str) -> str:
        return code.included(file, section, self.language)

    def lab_output(self, file: str, section: str) -> str | None:
        return self.lab_outputs.get(file, {}).get(section)

    def figure(self, plot: str) -> Picture | None:
        path = SNIPPETS / plot
        pictures = {theme: figures.variant(path, self.language, theme) for theme in figures.THEMES}
        urls = {theme: figure_url(path, picture) for theme, picture in pictures.items() if picture.exists()}
        if not urls:
            return None
        drawn = [figures.variant(path, language, figures.THEMES[0]) for language in LANGUAGES]
        width, height = figures.drawn(path)["size"]
        wide = any(too_small(picture, width) for picture in drawn)
        view, boxes = clickable.boxes(path, pictures[figures.THEMES[0]], self.language)
        parts = [Part(page, reference.title(page, self.language), box) for page, box in boxes.items()]
        return Picture(urls, width, height, wide, tuple(parts), view)

    def touch(self, plot: str) -> tuple[str, str] | None:
        found = interactive.of_plot(plot)
        if not interactive.ready(found):
            return None
        return f"assets/interactive/{found.name}/", interactive.room(found, self.language)

    def table(self, file: str) -> str:
        kind, part = file.removesuffix(".md").split("/")
        if not self.tables:
            self.tables.update(reference.tables(self.language))
        return self.tables[kind][part]

    def terms(self) -> list[dict]:
        return [term for chapter in terms.chapters().values() for term in chapter]


def figure_url(plot: Path, picture: Path) -> str:
    """Return where a picture of a plot file lies, from the root of a language's site."""
    return f"assets/figures/{plot.parent.name}/{plot.stem.removeprefix('plot_')}.{picture.name}"


def picture_address(site_url: str, language: str, plot: str) -> str:
    """Return where the picture of a plot file, for light pages, lies on the site of a language."""
    path = SNIPPETS / plot
    return site_url + figure_url(path, figures.variant(path, language, figures.THEMES[0]))


def page_url(page: str) -> str:
    """Return where MkDocs puts a page: start/setup.md at start/setup/, start/index.md at start/."""
    return page.removesuffix(".md").removesuffix("index").rstrip("/") + "/"


@dataclass(frozen=True)
class Context:
    """The page that is being rendered."""

    language: str
    page: str
    page_url: str
    glossary: str
    late_code: bool
    resources: Resources

    def relative(self, url: str) -> str:
        """Return an address below the root of the language's site as this page links to it."""
        folder = self.page_url if self.page_url.endswith("/") else posixpath.dirname(self.page_url)
        path = posixpath.relpath(url, folder or ".")
        return f"{path}/" if url.endswith("/") else path

    def place(self, text: str) -> tuple[Path, int]:
        """Return the file of the page and the first line that holds a text, 0 if there is none."""
        path = DOCS / self.language / self.page
        return path, line_of(path, text)


def line_of(page: Path, text: str) -> int:
    """Return the first line of a page that holds a text, 0 if there is none."""
    try:
        lines = sources.read(page).split("\n")
    except (OSError, SourceError):
        return 0
    return next((number for number, line in enumerate(lines, 1) if text in line), 0)
