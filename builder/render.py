"""Render the editions with MkDocs, each from the one configuration, and return what MkDocs found."""

import logging
import multiprocessing
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from builder import former, kept, offline
from builder.cache import log
from builder.edition import Edition
from builder.findings import SourceError
from builder.fingerprint import FRAMEWORK
from builder.make import Products
from builder.outward import Outward
from builder.paths import DOCS, LANGUAGES, shown
from builder.runner.processes import end_with_parent


class Collector(logging.Handler):
    """Keeps the text of each warning and error; what the builder tells goes on to the other handlers."""

    def __init__(self, others: list[logging.Handler]):
        super().__init__(logging.INFO)
        self.others, self.messages = others, []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING:
            self.messages.append(record.getMessage())
        elif record.name == log.name:
            for each in self.others:
                each.handle(record)


@contextmanager
def collected() -> Iterator[list[str]]:
    """Give the list into which warnings go, instead of to the terminal and to the counter of --strict."""
    logger = logging.getLogger(FRAMEWORK)
    handlers, collector = logger.handlers, Collector(logger.handlers)
    logger.handlers = [collector]
    try:
        yield collector.messages
    finally:
        logger.handlers = handlers


def editions(
    config_file: str, site_url: str, site: Path, folder: Path, products: Products
) -> tuple[list[str], set[str]]:
    """Build all languages into a folder, side by side; ``site`` is where the former ones lie.

    Returns one message for each thing found, and the signs of all formulas.

    Each has a child of its own, as quick as two cores can be. ``mkdocs serve`` uses this process, which
    has kept most of the pages. Raises SourceError if a language cannot be built to its end.
    """
    build_one = partial(
        _edition, config_file=config_file, site_url=site_url, site=site, folder=folder, products=products
    )
    if kept.serving:
        around = site_url, products.changes, products.lab_outputs
        found = [former.edition(language, site, folder, around, build_one) for language in LANGUAGES]
    else:
        context = multiprocessing.get_context("fork")
        ending = (os.getpid(), signal.SIGKILL)
        with ProcessPoolExecutor(len(LANGUAGES), context, end_with_parent, ending) as pool:
            found = list(pool.map(build_one, LANGUAGES))
    return [message for messages, _ in found for message in messages], set().union(
        *(signs for _, signs in found)
    )


def _edition(
    language: str, config_file: str, site_url: str, site: Path, folder: Path, products: Products
) -> tuple[list[str], set[str]]:
    places = {"docs_dir": str(DOCS / language), "site_dir": str(folder / language)}
    with collected() as messages:
        edition = Edition(language, products, messages, site / language)
        try:
            config = load_config(config_file, hooks=[], site_url=f"{site_url}{language}/", **places)
            config.extra["offline"] = offline.names(language) if offline.wanted(config.extra) else {}
            config.plugins["edition"] = edition
            config.plugins["outward"] = Outward(edition.resources, products.changes, site / language)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
        except Abort as error:
            reason = "; ".join([*messages, "MkDocs stopped here"])
            raise SourceError(DOCS / language, 0, reason) from error
    found = [f"{shown(DOCS / language)}: {message}" for message in messages]
    return [*map(str, edition.findings), *found], edition.signs
