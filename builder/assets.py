"""What both languages load from one address, assets/ at the site's root, so that a browser gets it once."""

from pathlib import Path

from jinja2 import pass_context
from mkdocs.structure.files import File

from builder import fonts
from builder.paths import DOCS, LANGUAGES

FOLDER = fonts.FOLDER
# of the theme: its search, in place of which stands ours, what only its makers need, and our own templates
UNUSED = ("assets/javascripts/lunr/", "assets/javascripts/workers/", "inline/", "root/")


def share(files, config, language: str) -> set[str]:
    """Let a language's files of the theme and of docs/assets lie at the root; return their names.

    One of the languages writes them.
    """
    for file in [file for file in files if file.src_uri.startswith(UNUSED) or file.src_uri.endswith(".map")]:
        files.remove(file)
    for path in (DOCS / FOLDER).iterdir():
        files.append(File.generated(config, f"{FOLDER}/{path.name}", abs_src_path=str(path)))
    shared = [file for file in files if file.src_uri.startswith(f"{FOLDER}/")]
    for file in shared:
        file.dest_dir = str(Path(config.site_dir).parent)
        if language != LANGUAGES[0]:
            files.remove(file)
    return {fonts.URL, *(file.src_uri for file in shared)}


def addresses(env, shared: set[str]) -> None:
    """Let the templates link what is shared where it lies."""
    within = env.filters["url"]

    @pass_context
    def url(context, value):
        return within(context, f"../{value}" if str(value) in shared else value)

    env.filters["url"] = url
