"""Put a finished site in place: both languages, and the pages of theme/root/ that lead to them."""

import shutil
from pathlib import Path
from string import Template

from builder.paths import LANGUAGES, ROOT


def publish(built: Path, site: Path, site_url: str) -> None:
    """Replace ``site`` by what lies in ``built``; until then the former site stays whole."""
    new, old = (site.with_name(f".{site.name}.{state}") for state in ("new", "old"))
    for leftover in (new, old):
        shutil.rmtree(leftover, ignore_errors=True)
    new.mkdir(parents=True)
    for language in LANGUAGES:
        shutil.move(built / language, new / language)
    for page in (ROOT / "theme" / "root").iterdir():
        text = Template(page.read_text("utf-8")).safe_substitute(site_url=site_url)
        (new / page.name).write_text(text, "utf-8")
    shutil.copy(new / "index.html", new / "404.html")
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)
