"""From strokes to 64 numbers: the page's own steps, and what becomes of a drawing without some of them."""

import numpy as np

from builder.code import included

PAGE: dict = {"np": np}
exec(included("labs/strokes_to_cells.py", "functions", "en"), PAGE)
boxed, even, upright, counted = (PAGE[name] for name in ("boxed", "even", "upright", "counted"))
Strokes = list[list[tuple[float, float]]]


def as_drawn(strokes: Strokes, pen: float) -> np.ndarray:
    """Return the bitmap of the whole pad."""
    centers = (np.arange(32) + 0.5) / 32
    return PAGE["inked"](strokes, pen, *np.meshgrid(centers, centers))


def kept(strokes: Strokes, pen: float) -> np.ndarray:
    """Return the bitmap of what is drawn, as large as it may be with its proportions kept, in the middle."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0) - pen / 2, points.max(axis=0) + pen / 2
    side = (high - low).max()
    x, y = (low + high - side)[:, None] / 2 + side * (np.arange(32) + 0.5) / 32
    return PAGE["inked"](strokes, pen, *np.meshgrid(x, y))


def prepared(strokes: Strokes, pen: float) -> np.ndarray:
    """Return the 64 numbers, prepared as the images of the data set were."""
    return counted(upright(even(boxed(strokes, pen))))


WAYS = {  # each adds a step to the one before, save the second, which the third replaces
    "as drawn": lambda *drawing: counted(as_drawn(*drawing)),
    "enlarged": lambda *drawing: counted(kept(*drawing)),
    "stretched": lambda *drawing: counted(boxed(*drawing)),
    "evened": lambda *drawing: counted(even(boxed(*drawing))),
    "upright": prepared,
}
