"""The site as a whole: one ``mkdocs build`` checks, makes once, renders each language, and publishes.

For MkDocs this is a build without pages: at its end stands the work of the rooms below.
"""

import logging
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mkdocs.exceptions import PluginError  # noqa: E402
from mkdocs.plugins import event_priority  # noqa: E402
from mkdocs.structure.files import Files  # noqa: E402

from builder import checks, fonts, kept, make, offline, render  # noqa: E402
from builder.findings import SourceError  # noqa: E402
from builder.paths import CACHE  # noqa: E402
from builder.publish import publish  # noqa: E402
from builder.scratch import scratch  # noqa: E402

log = logging.getLogger("mkdocs.hooks.builder")


def on_startup(command, dirty):
    """Let ``mkdocs serve`` keep in memory what it has rendered."""
    kept.serving = command == "serve"


@event_priority(100)  # before the search plugin makes an index
def on_config(config):
    """Remember where the site is to lie; leave MkDocs nothing to build of its own."""
    config.extra["site"] = {"folder": Path(config.site_dir), "url": f"{config.site_url.rstrip('/')}/"}
    config.site_dir, config.nav = str(CACHE / "nothing"), []
    config.theme.static_templates.clear()
    config.plugins["material/search"].config.enabled = False
    return config


def on_files(files, config):
    """Leave the pages to the editions."""
    return Files([])


def on_post_build(config):
    """Build the site of both languages, and put it in place when it is whole."""
    try:
        _build(config, config.extra["site"]["folder"], config.extra["site"]["url"])
    except SourceError as error:  # it names its place; a traceback would hide that
        raise PluginError(str(error)) from error


def _build(config, site: Path, url: str) -> None:
    products, failed = make.everything(_say)
    _report([*checks.problems(), *failed], config)
    with scratch("built") as folder:
        found, signs = render.editions(config.config_file_path, url, site, folder, products)
        _report(found, config)
        shutil.copyfile(fonts.math_font(signs), folder / fonts.URL)
        if offline.wanted(config.extra):
            offline.add(folder, url, config.extra)
        publish(folder, site, url)


def _report(found: list, config) -> None:
    """Warn of what was found; under --strict, also with --quiet, nothing is published."""
    for problem in found:
        log.warning(problem)
    if found and config.strict:
        raise PluginError("\n".join(map(str, found)))


def _say(result) -> None:
    log.info("Ran %s (%.1f s)", result.job.file.stem, result.seconds)
