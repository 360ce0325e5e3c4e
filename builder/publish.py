"""Put a finished site in place: both languages, a root page that leads to them, and the sitemap."""

import shutil
from pathlib import Path
from string import Template

from builder.paths import LANGUAGES, ROOT


def publish(built: Path, site: Path, site_url: str) -> None:
    """Replace ``site`` by what lies in ``built``; until then the former site stays whole."""
    root_page = Template((ROOT / "theme" / "root.html").read_text("utf-8")).substitute(site_url=site_url)
    sitemaps = "".join(f"<sitemap><loc>{site_url}{lang}/sitemap.xml</loc></sitemap>" for lang in LANGUAGES)
    new, old = (site.with_name(f".{site.name}.{state}") for state in ("new", "old"))
    for leftover in (new, old):
        shutil.rmtree(leftover, ignore_errors=True)
    new.mkdir(parents=True)
    for language in LANGUAGES:
        shutil.move(built / language, new / language)
    (new / "index.html").write_text(root_page, "utf-8")
    (new / "404.html").write_text(root_page, "utf-8")
    (new / "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{sitemaps}</sitemapindex>\n',
        "utf-8",
    )
    (new / "robots.txt").write_text(f"User-agent: *\nSitemap: {site_url}sitemap.xml\n", "utf-8")
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)
