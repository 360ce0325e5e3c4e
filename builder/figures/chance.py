"""The generators of random numbers that a plot file shares with its libraries: seeded, and watched."""

import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

SEED = 4_294_000_000  # no file is likely to choose it, so torch tells whether a file seeded it


def throw(seed: int) -> dict[str, Callable[[], bool]]:
    """Seed all of them; return for each a function that says whether something was drawn from it since.

    A number that escapes all checks is the same in every build then.
    """
    random.seed(SEED + seed)
    np.random.seed(SEED + seed)
    python, position = random.getstate(), _position()
    moved = {
        "random": lambda: random.getstate() != python,
        "numpy.random": lambda: _position() != position,
    }
    if torch := sys.modules.get("torch"):
        state = torch.default_generator.manual_seed(SEED + seed).get_state()
        moved["torch"] = lambda: (
            torch.initial_seed() == SEED + seed
            and not torch.equal(torch.default_generator.get_state(), state)
        )
    return moved


def _position() -> tuple[int, bytes]:
    state = np.random.get_state(legacy=False)["state"]
    return state["pos"], state["key"].tobytes()


@contextmanager
def watched(file: str, dice: dict[str, Callable[[], bool]]) -> Iterator[dict[str, int]]:
    """Give a dictionary that fills with the first line of the file that draws from each generator."""
    places, last = {}, 0

    def trace(frame, event, _):
        nonlocal last
        if frame.f_code.co_filename != file:
            return None
        for name, moved in dice.items():
            if name not in places and moved():
                places[name] = last
        last = frame.f_lineno
        return trace

    sys.settrace(trace)
    try:
        yield places
    finally:
        sys.settrace(None)
