"""Render the editions with MkDocs, each from the one configuration, and return what MkDocs found."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from builder.edition import Edition
from builder.make import Products
from builder.paths import DOCS, LANGUAGES, shown

FRAMEWORK = build.__module__.partition(".")[0]  # “mkdocs”, or the fork of it that runs this


class Collector(logging.Handler):
    """Keeps the text of each warning and error."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def collected() -> Iterator[list[str]]:
    """Give the list into which warnings go, instead of to the terminal and to the counter of --strict."""
    logger, collector = logging.getLogger(FRAMEWORK), Collector()
    handlers, logger.handlers = logger.handlers, [collector]
    try:
        yield collector.messages
    finally:
        logger.handlers = handlers


def editions(config_file: str, site_url: str, folder: Path, products: Products) -> list[str]:
    """Build all languages into a folder, side by side; return one message for each thing found."""
    return [
        f"{shown(DOCS / language)}: {message}"
        for language in LANGUAGES
        for message in _edition(language, config_file, site_url, folder, products)
    ]


def _edition(language: str, config_file: str, site_url: str, folder: Path, products: Products) -> list[str]:
    places = {"docs_dir": str(DOCS / language), "site_dir": str(folder / language)}
    with collected() as messages:
        try:
            config = load_config(config_file, hooks=[], site_url=f"{site_url}{language}/", **places)
            config.plugins["edition"] = Edition(language, products)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
        except Abort:  # its cause has been logged
            messages.append("the build was aborted")
    return messages
