"""What the pages of the reference are made of: files in content/ become Markdown."""

from builder import terms
from builder.reference import chapters, claims, concepts, errors, names
from builder.reference.places import title

__all__ = ["KINDS", "table", "title"]

KINDS = {"terms": terms, "concepts": concepts, "claims": claims, "errors": errors, "names": names}
KINDS["chapters"] = chapters


def table(kind: str, part: str, language: str) -> str:
    """Return the Markdown of a part of the reference, for a page to include. Raises KeyError."""
    return KINDS[kind].table(part, language)
