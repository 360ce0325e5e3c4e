"""What the pages of the reference are made of: files in content/ become Markdown."""

import json

from builder import cache, terms
from builder.paths import CONTENT, DOCS, ROOT, SNIPPETS
from builder.reference import chapters, claims, concepts, errors, names
from builder.reference.places import title

__all__ = ["KINDS", "tables", "title"]

KINDS = {"terms": terms, "concepts": concepts, "claims": claims, "errors": errors, "names": names}
KINDS["chapters"] = chapters
FILE = "tables.json"


def tables(language: str) -> dict[str, dict[str, str]]:
    """Return the Markdown of the parts of the reference, by kind and name, for pages to include."""
    entry = cache.CACHE / "tables" / language / _made_of(language)
    if cache.whole(entry):
        return json.loads((entry / FILE).read_text("utf-8"))
    made = {kind: module.tables(language) for kind, module in KINDS.items()}
    cache.keep(entry, {FILE: json.dumps(made, ensure_ascii=False).encode()})
    return made


def _made_of(language: str) -> str:
    """Return what changes with each file that is read for a table."""
    pages = (DOCS / language).rglob("*.md")
    shown = [path for path in SNIPPETS.rglob("*") if path.suffix in (".py", ".out")]
    files = sorted([*pages, *shown, *CONTENT.glob("*.yml"), ROOT / "mkdocs.yml"])
    return cache.key(cache.programs(), *(part for path in files for part in (path.name, path)))
