"""Find the texts of a figure and put them into another language; in the process that draws."""

from collections.abc import Iterator
from contextlib import contextmanager

from matplotlib.axis import Axis
from matplotlib.figure import Figure
from matplotlib.quiver import QuiverKey
from matplotlib.table import Cell
from matplotlib.text import Text
from matplotlib.ticker import Formatter

from builder.figures.labels import message_of, translate_label

SPEECH = {"zh": "zh-Hans"}  # the glyphs of mainland China


class Translated(Formatter):
    """Another formatter's tick labels in another language.

    Labels that are set one by one would move the limits of the axis, and lose its locator.
    """

    def __init__(self, inner: Formatter, translations: dict[str, str]):
        self.inner, self.translations = inner, translations

    def __call__(self, x, pos=None) -> str:
        return translate_label(self.inner(x, pos), self.translations)

    def format_ticks(self, values) -> list[str]:
        return [translate_label(label, self.translations) for label in self.inner.format_ticks(values)]

    def get_offset(self) -> str:
        return translate_label(self.inner.get_offset(), self.translations)

    def set_locs(self, locs) -> None:
        self.inner.set_locs(locs)


def texts(figure: Figure) -> list[Text]:
    """Return all texts of a figure, also those that it does not count among its parts."""
    hidden = [cell.get_text() for cell in figure.findobj(Cell)]
    hidden += [key.text for key in figure.findobj(QuiverKey)]
    found = dict.fromkeys([*figure.findobj(Text), *hidden])
    return list(found)


def sayings(figure: Figure) -> set[str]:
    """Return what the texts of a figure say that was drawn, tick labels as well."""
    ticks = {
        label for axis in figure.findobj(Axis) for minor in (False, True) for label in _ticks(axis, minor)
    }
    return ticks | {text.get_text() for text in texts(figure)}


@contextmanager
def spoken(figure: Figure, language: str, translations: dict[str, str]) -> Iterator[None]:
    """Let all texts of a figure, drawn before, be in a language for a while; numbers and limits stay."""
    said, formatters = {text: text.get_text() for text in texts(figure)}, []
    for axis in figure.findobj(Axis):
        if any(map(message_of, [*_ticks(axis, minor=False), axis.offsetText.get_text()])):
            formatters.append((axis.set_major_formatter, axis.get_major_formatter()))
        if any(map(message_of, _ticks(axis, minor=True))):
            formatters.append((axis.set_minor_formatter, axis.get_minor_formatter()))
    for put, formatter in formatters:
        put(Translated(formatter, translations))
    for text, label in said.items():
        text.set_text(translate_label(label, translations))
        text.set_language(SPEECH.get(language, language))
    yield
    for put, formatter in formatters:
        put(formatter)
    for text, label in said.items():
        text.set_text(label)


def _ticks(axis: Axis, minor: bool) -> list[str]:
    return [label.get_text() for label in axis.get_ticklabels(minor=minor)]
