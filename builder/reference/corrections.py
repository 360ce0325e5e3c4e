"""Where the mistakes of the notes that this site began with are put right; no page is made of it."""

from builder.entries import TEXT, read_entries
from builder.paths import CONTENT

FILE = CONTENT / "corrections.yml"
NEEDS, MAY = {"id": TEXT}, {"at": TEXT, "slip": TEXT}


def corrections() -> list[dict]:
    """Return the mistakes: ``id``, and ``at`` (page#id), or ``slip``: why it needs no place."""
    return read_entries(FILE, NEEDS, MAY)
