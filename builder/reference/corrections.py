"""Where the mistakes of the notes that this site began with are put right; no page is made of it."""

from builder.paths import CONTENT
from builder.sources import read_yaml

FILE = CONTENT / "corrections.yml"


def corrections() -> list[dict]:
    """Return the mistakes: ``id``, and ``at`` (page#id), or ``slip``: why it needs no place."""
    return read_yaml(FILE)
