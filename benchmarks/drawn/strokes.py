"""Ten digits in the forms that people write, as strokes in a box of width and height 1, and varied copies.

The strokes were written down here, point by point; none was traced from an image of a data set.
"""

from dataclasses import dataclass

import numpy as np

Strokes = list[list[tuple[float, float]]]
PENS = (0.04, 0.07, 0.1, 0.14)  # the width of the pen, in sides of the pad


@dataclass(frozen=True)
class Drawing:
    """A drawing on a pad with sides of 1: its strokes, its pen's width, the digit and the form."""

    digit: int
    form: str
    pen: float
    strokes: Strokes


def line(*points: tuple[float, float]) -> np.ndarray:
    """Return the points of straight lines, close together."""
    ends = np.array(points, float)
    steps = np.linspace(0, 1, 13)[1:, None]
    parts = [one + steps * (other - one) for one, other in zip(ends[:-1], ends[1:], strict=True)]
    return np.concatenate([ends[:1], *parts])


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> np.ndarray:
    """Return a part of an ellipse, in degrees: 0 points right, 90 down."""
    angles = np.radians(np.linspace(start, end, 25))
    return np.stack([x + rx * np.cos(angles), y + ry * np.sin(angles)], axis=1)


def joined(*parts: np.ndarray) -> np.ndarray:
    """Return one stroke that passes through several."""
    return np.concatenate(parts)


FORMS: dict[int, dict[str, list[np.ndarray]]] = {
    0: {
        "round": [arc(0.5, 0.5, 0.34, 0.5, -90, 270)],
        "narrow, not quite closed": [arc(0.5, 0.5, 0.24, 0.5, -60, 275)],
    },
    1: {
        "bar": [line((0.5, 0), (0.5, 1))],
        "flag": [line((0.28, 0.25), (0.55, 0), (0.55, 1))],
        "flag and foot": [line((0.3, 0.22), (0.52, 0), (0.52, 1)), line((0.26, 1), (0.78, 1))],
    },
    2: {
        "flat base": [joined(arc(0.5, 0.27, 0.3, 0.27, -165, 20), line((0.76, 0.4), (0.2, 1), (0.84, 1)))],
        "loop": [
            joined(
                arc(0.5, 0.26, 0.28, 0.26, -170, 25),
                line((0.74, 0.38), (0.36, 0.86)),
                arc(0.27, 0.86, 0.11, 0.1, 0, 290),
                line((0.36, 0.8), (0.6, 0.97), (0.86, 0.9)),
            )
        ],
        "like a Z": [line((0.2, 0.06), (0.76, 0.03), (0.2, 1), (0.82, 0.98))],
    },
    3: {
        "two bows": [joined(arc(0.46, 0.25, 0.28, 0.25, -150, 80), arc(0.46, 0.74, 0.32, 0.26, -85, 150))],
        "flat top": [joined(line((0.2, 0.02), (0.76, 0), (0.44, 0.4)), arc(0.44, 0.7, 0.34, 0.3, -80, 145))],
    },
    4: {
        "open": [line((0.26, 0), (0.16, 0.58), (0.86, 0.56)), line((0.64, 0.2), (0.62, 1))],
        "closed": [line((0.64, 1), (0.64, 0), (0.12, 0.68), (0.88, 0.68))],
    },
    5: {
        "two strokes": [
            joined(line((0.26, 0.02), (0.24, 0.44)), arc(0.46, 0.68, 0.32, 0.3, -130, 140)),
            line((0.26, 0.02), (0.78, 0)),
        ],
        "one stroke": [
            joined(line((0.8, 0.03), (0.32, 0), (0.26, 0.42)), arc(0.46, 0.7, 0.3, 0.29, -120, 150))
        ],
    },
    6: {
        "curved": [joined(arc(0.82, 0.66, 0.62, 0.66, -95, -180), arc(0.5, 0.7, 0.3, 0.28, 180, -180))],
        "straight": [joined(line((0.6, 0), (0.26, 0.6)), arc(0.5, 0.72, 0.27, 0.26, 190, -150))],
    },
    7: {
        "plain": [line((0.18, 0.02), (0.8, 0), (0.4, 1))],
        "bar across": [line((0.18, 0.03), (0.8, 0), (0.42, 1)), line((0.3, 0.5), (0.76, 0.48))],
        "hook and curve": [
            joined(line((0.2, 0.14), (0.21, 0.01), (0.8, 0)), arc(1.0, 0.98, 0.6, 0.9, -110, -180))
        ],
    },
    8: {
        "one stroke": [
            joined(
                arc(0.5, 0.24, 0.26, 0.24, -30, -270),
                arc(0.5, 0.74, 0.3, 0.26, -90, 270),
                arc(0.5, 0.24, 0.26, 0.24, 90, -20),
            )
        ],
        "two rings": [arc(0.5, 0.25, 0.25, 0.24, 90, 450), arc(0.5, 0.75, 0.3, 0.25, -90, 270)],
    },
    9: {
        "straight": [joined(arc(0.48, 0.28, 0.27, 0.27, -10, -370), line((0.75, 0.2), (0.7, 1)))],
        "curved": [joined(arc(0.48, 0.28, 0.28, 0.28, -20, -380), arc(0.3, 0.4, 0.46, 0.6, -10, 115))],
    },
}

NO_DIGITS: dict[str, list[np.ndarray]] = {
    "A": [line((0.1, 1), (0.5, 0), (0.9, 1)), line((0.26, 0.62), (0.74, 0.62))],
    "E": [line((0.8, 0), (0.2, 0), (0.2, 1), (0.8, 1)), line((0.2, 0.5), (0.7, 0.5))],
    "X": [line((0.1, 0), (0.9, 1)), line((0.9, 0), (0.1, 1))],
    "triangle": [line((0.5, 0), (0.95, 1), (0.05, 1), (0.5, 0))],
    "tick": [line((0.05, 0.5), (0.35, 1), (0.95, 0))],
}


def drawings(each: int, seed: int = 0) -> list[Drawing]:
    """Return as many varied drawings of each digit: its forms in turn, the pens in turn."""
    random, found = np.random.default_rng(seed), []
    for digit, forms in FORMS.items():
        for number in range(each):
            form = list(forms)[number % len(forms)]
            pen = PENS[number // len(forms) % len(PENS)]
            found.append(Drawing(digit, form, pen, varied(forms[form], pen, random)))
    return found


def no_digits(each: int, seed: int = 0) -> list[Drawing]:
    """Return as many varied drawings of each shape that is no digit; -1 stands for its digit."""
    random = np.random.default_rng(seed)
    return [
        Drawing(-1, form, pen, varied(strokes, pen, random))
        for form, strokes in NO_DIGITS.items()
        for pen in (PENS[number % len(PENS)] for number in range(each))
    ]


def varied(strokes: list[np.ndarray], pen: float, random: np.random.Generator) -> Strokes:
    """Return strokes that wobble, lean and turn, in some size and proportion, at some place of the pad."""
    phases, waves = random.uniform(0, 2 * np.pi, (2, 3)), np.array([1, 2, 3])
    amount = random.uniform(0.0, 0.03, (2, 3)) / waves
    lean, turn = random.uniform(-0.15, 0.45), np.radians(random.uniform(-8, 8))
    height, proportion = random.uniform(0.4, 0.85), random.uniform(0.75, 1.25)
    found = []
    for stroke in strokes:
        angle = 2 * np.pi * stroke.mean(axis=1)[:, None, None] * waves + phases
        x, y = (stroke + (amount * np.sin(angle)).sum(axis=2) - 0.5).T
        x = (x - lean * y) * proportion
        found.append(np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], 1))
    points = np.concatenate(found)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = min(height / (high - low)[1], (1 - 1.2 * pen) / (high - low).max())
    room = 1 - pen - (high - low) * scale
    place = pen / 2 + room * random.uniform(0, 1, 2)
    return [list(map(tuple, ((stroke - low) * scale + place).tolist())) for stroke in found]
