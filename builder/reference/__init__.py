"""What the pages of the reference are made of: files in content/ become Markdown."""

from builder import terms
from builder.reference import chapters, claims, concepts, errors, names
from builder.reference.places import title

__all__ = ["KINDS", "tables", "title"]

KINDS = {"terms": terms, "concepts": concepts, "claims": claims, "errors": errors, "names": names}
KINDS["chapters"] = chapters


def tables(kind: str, language: str) -> dict[str, str]:
    """Return the Markdown of the parts of the reference of a kind, for pages to include. Raises KeyError."""
    return KINDS[kind].tables(language)
