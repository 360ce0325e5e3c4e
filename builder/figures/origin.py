"""Which line of a plot file something of its figure comes from: watched while the file runs again."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.text import Text

from builder.figures import look

SETTING = re.compile(r"set_(?:text|font\w*|weight|style|variant|family|\w*colors?)")


class Origins:
    """The artists, each with the line that made it or set its text or color, and the settings' lines."""

    def __init__(self, settings: Iterable[str]):
        self.of: dict[int, tuple[Artist, int]] = {}  # by id; keeping the artist keeps that its own
        self.settings = dict.fromkeys(settings, 0)
        self.former = {name: mpl.rcParams[name] for name in self.settings}

    def line(self, wanted: Callable[[Artist], bool], figure: Figure | None) -> int:
        """Return the line of the first artist that is wanted, of a figure if one is given; 0 if none is."""
        there = figure.findobj(wanted) if figure else filter(wanted, (each for each, _ in self.of.values()))
        for artist in there:
            for owner in (artist, artist.axes):
                if id(owner) in self.of:
                    return self.of[id(owner)][1]
        return 0

    def lines(self, told: dict, figure: Figure) -> dict[str, dict[str, int]]:
        """Return the lines of all that is doubtful in what was told of a figure."""
        glyphs = {glyph for found in told["glyphs"].values() for glyph in found}
        return {
            "settings": self.settings,
            "colors": {each: self.line(partial(look.has, each), figure) for each in told["colors"]},
            "faces": {each: self.line(partial(_asks_for, each), None) for each in told["faces"]},
            "texts": {each: self.line(partial(_says, each), None) for each in (*told["unreached"], *glyphs)},
        }


@contextmanager
def watched(file: str, settings: Iterable[str]) -> Iterator[Origins]:
    """Give what fills while the file runs; ``settings`` are those to be watched."""
    origins, last = Origins(settings), 0

    def of_file(frame, event, _):
        nonlocal last
        for name, line in origins.settings.items():
            if not line and mpl.rcParams[name] != origins.former[name]:
                origins.settings[name] = last
        last = frame.f_lineno
        return of_file

    def trace(frame, event, _):
        nonlocal last
        name = frame.f_code.co_name
        if name == "__init__" or SETTING.fullmatch(name):
            artist = frame.f_locals.get("self")
            if isinstance(artist, Artist) and (line := _line_in(file, frame)):
                origins.of[id(artist)] = artist, line
        if frame.f_code.co_filename != file:
            return None
        if name == "<module>":  # the style is that of all figures now
            origins.former, last = {name: mpl.rcParams[name] for name in origins.settings}, 0
        return of_file

    sys.settrace(trace)
    try:
        yield origins
    finally:
        sys.settrace(None)


def _line_in(file: str, frame) -> int:
    while frame and frame.f_code.co_filename != file:
        frame = frame.f_back
    return frame.f_lineno if frame else 0


def _asks_for(face: str, artist: Artist) -> bool:
    return isinstance(artist, Text) and face in map(str, look.faces_of(artist))


def _says(part: str, artist: Artist) -> bool:
    return isinstance(artist, Text) and part in " ".join(artist.get_text().split())
