"""A language's site as a folder that opens from a disk: every link names a file, and search fetches nothing.

A browser gives each file an origin of its own. So it starts no worker from a file, fetches none, and runs no
module; scripts, style sheets, pictures and fonts it loads as ever.
"""

import json
import re
from functools import cache
from pathlib import Path

from builder import cards, fonts, lists
from builder.offline import addresses, archive
from builder.paths import DOCS

HERE = Path(__file__).parent
SECTIONS, INDEX, SCRIPT = "search/sections.js", "search/search_index.js", "assets/offline.js"
# what only the web needs, and what asks for scripts that are modules
LEFT_OUT = {lists.FEED, lists.LLMS, "404.html", "sitemap.xml", "sitemap.xml.gz"}
LEFT_OUT_FOLDERS = ("search/", "assets/interactive/")
LEFT_OUT_NAMES = {cards.NAME, "index.md", "languages.js", "root.css", "root.js"}
LEFT_OUT_NAMES |= {"search_ranking.js", "search_worker.js"}
LEFT_OUT_TAGS = re.compile(
    r"""<link[ ]rel="(?:alternate[ ]|preload)"[^>]*>
    |<meta[ ](?:name="(?:generator|twitter:[^"]*)"|property="og:[^"]*")[^>]*>
    |<script[ ]type="(?:application/ld\+json|speculationrules)">.*?</script>
    |<link[^>]*/touch\.css"[^>]*>
    |<script[^>]*/(?:touch|languages)\.js"[^>]*></script>
    |<button[ ]class="both".*?</button>\s*<span[ ]class="both-failed"[^>]*></span>
    |<section[^>]*aria-labelledby="offline".*?</section>""",
    re.DOTALL | re.VERBOSE,
)
TAG = re.compile(r"<[a-z][^<>]*>")
ADDRESS = re.compile(r'(?<=\s)(href|src)="([^"]*)"')
CONFIG = '<script id="__config"'  # before which stands what the theme's script needs


def write(path: Path, site: Path, language: str, site_url: str) -> None:
    """Write the archive of a language of a site that is built, but for its place."""
    contents: dict[str, bytes | str | Path] = _assets(site)
    for file in (site / language).rglob("*"):
        name = file.relative_to(site / language).as_posix()
        if not file.is_file() or _is_left_out(name):
            continue
        is_page = file.suffix == ".html"
        contents[name] = _page(file.read_text("utf-8"), name, language, site_url) if is_page else file
    contents |= _search(site / language / "search") | {SCRIPT: _script()}
    archive.write(path, {f"{path.stem}/{name}": content for name, content in contents.items()})


def _assets(site: Path) -> dict[str, bytes | str | Path]:
    """Return what both languages share; it lies in the language's own folder of the same name."""
    files = [file for file in (site / fonts.FOLDER).rglob("*") if file.is_file()]
    names = {file.relative_to(site).as_posix(): file for file in files}
    return {name: file for name, file in names.items() if not _is_left_out(name)}


def _is_left_out(name: str) -> bool:
    whole = name in LEFT_OUT or name.startswith(LEFT_OUT_FOLDERS)
    return whole or name.rpartition("/")[2] in LEFT_OUT_NAMES or name.endswith((".zip", ".epub"))


def _page(html: str, page: str, language: str, site_url: str) -> str:
    @cache
    def address(target: str) -> str:
        found = addresses.place(target, page, language)
        if not found:
            return target
        file, rest = found
        inside = addresses.below(file, language) or (file if file.startswith(f"{fonts.FOLDER}/") else None)
        if inside is None:
            return addresses.on_the_web(file, site_url) + rest
        return addresses.relative(inside, page) + rest

    def tag(match: re.Match) -> str:
        return ADDRESS.sub(lambda found: f'{found[1]}="{address(found[2])}"', match[0])

    html = TAG.sub(tag, LEFT_OUT_TAGS.sub("", html))
    html = _policy(html).replace(' type="module"></script>', "></script>")
    script = f'<script defer src="{addresses.relative(SCRIPT, page)}"></script>\n  '
    return html.replace(CONFIG, script + CONFIG, 1)


def _policy(html: str) -> str:
    """Allow files by their scheme: that they are of the page's own origin, browsers need not say."""
    head, mark, rest = html.partition("<title>")
    return head.replace("'self'", "'self' file:") + mark + rest


def _search(folder: Path) -> dict[str, str]:
    """Return the scripts that stand for what a page of the web fetches."""
    sections = json.loads((folder / "sections.json").read_text("utf-8"))
    for section in sections:
        location, mark, anchor = section["location"].partition("#")
        section["location"] = f"{location}index.html{mark}{anchor}"
    text = json.dumps(sections, ensure_ascii=False, separators=(",", ":"))
    index = (folder / "search_index.json").read_text("utf-8")
    return {SECTIONS: f"var __sections = {text};\n", INDEX: f"var __index = {index};\n"}


def _script() -> str:
    names = ("search_ranking.js", "search_worker.js")
    worker = "".join((DOCS / "assets" / name).read_text("utf-8") for name in names)
    return (HERE / "offline.js").read_text("utf-8").replace("WORKER;", worker)
