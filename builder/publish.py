"""Put a finished site in place: all languages, and the pages of theme/root/ that lead to them."""

import fcntl
import shutil
from pathlib import Path
from string import Template

from builder.findings import SourceError
from builder.paths import CACHE, LANGUAGES, ROOT

LOCK = CACHE / "publish.lock"


def publish(built: Path, site: Path, site_url: str) -> None:
    """Replace ``site`` by what lies in ``built``; until then the former site stays whole.

    What a link leads to is replaced, and the link stays. Raises SourceError if ``site`` is no folder or
    cannot be written.
    """
    site = site.resolve()
    if site.exists() and not site.is_dir():
        raise SourceError(site, 0, "is no folder; the site needs one, so move this file away")
    LOCK.parent.mkdir(exist_ok=True)
    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        new, old = (site.with_name(f".{site.name}.{state}") for state in ("new", "old"))
        try:
            _clean(site, new, old)
            _assemble(built, new, site_url)
            if site.exists():
                site.rename(old)
            new.rename(site)
        except OSError as error:
            shutil.rmtree(new, ignore_errors=True)
            raise SourceError(site, 0, f"cannot be written: {error.strerror}") from error
        shutil.rmtree(old, ignore_errors=True)


def _clean(site: Path, new: Path, old: Path) -> None:
    """Take away what a killed build has left."""
    if old.exists() and not site.exists():
        old.rename(site)
    for leftover in (new, old):
        if leftover.exists():
            shutil.rmtree(leftover)


def _assemble(built: Path, new: Path, site_url: str) -> None:
    new.mkdir(parents=True)
    for language in LANGUAGES:
        shutil.move(built / language, new / language)  # copies to another file system
    for page in (ROOT / "theme" / "root").iterdir():
        text = Template(page.read_text("utf-8")).safe_substitute(site_url=site_url)
        (new / page.name).write_text(text, "utf-8")
    shutil.copy(new / "index.html", new / "404.html")
